package xiezhi.foundation.deadlines;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 期限岗位职责. */
@Component
public class DeadlineDuties implements DutyList {
    @Item("工作日历维护")
    public static final String CALENDAR = "deadlines.calendar";
}
