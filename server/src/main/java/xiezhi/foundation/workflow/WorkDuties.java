package xiezhi.foundation.workflow;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 流程岗位职责. */
@Component
public class WorkDuties implements DutyList {
    /** Sees the unit's work, urges it, and hears of what is late. */
    @Item("督办")
    public static final String SUPERVISE = "workflow.supervise";

    /** Moves a process by hand, with a reason, in red in the record. */
    @Item("流程管理")
    public static final String ADMINISTER = "workflow.administer";
}
