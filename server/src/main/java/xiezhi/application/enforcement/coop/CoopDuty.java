package xiezhi.application.enforcement.coop;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 政法协同的职责. */
@Component("coopDuty")
public class CoopDuty implements DutyList {
    @Item("来文确认")
    public static final String ACCEPT = "coop.accept";

    @Item("收发文管理")
    public static final String POST = "coop.post";

    @Item("协同单位登记")
    public static final String PARTNER = "coop.partner";
}
