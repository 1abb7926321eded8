package xiezhi.application.enforcement.supply;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 生活物资的职责. */
@Component("supplyDuty")
public class SupplyDuty implements DutyList {
    @Item("物资目录管理")
    public static final String CATALOGUE = "supply.catalogue";

    @Item("代为提交订单 (监区自助终端)")
    public static final String ORDER = "supply.order";

    @Item("订单审批")
    public static final String APPROVE = "supply.approve";

    @Item("拣货配送")
    public static final String DELIVER = "supply.deliver";

    @Item("个人账户与对账")
    public static final String FINANCE = "supply.finance";
}
