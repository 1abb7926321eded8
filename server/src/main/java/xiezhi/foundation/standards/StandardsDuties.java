package xiezhi.foundation.standards;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 标准管理的职责. */
@Component
public class StandardsDuties implements DutyList {
    @Item("数据管家")
    public static final String STEWARD = "standards.steward";
}
