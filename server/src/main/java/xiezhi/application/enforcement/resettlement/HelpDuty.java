package xiezhi.application.enforcement.resettlement;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 安置帮教的职责. */
@Component("helpDuty")
public class HelpDuty implements DutyList {
    @Item("县级安置帮教")
    public static final String COUNTY = "resettlement.county";

    @Item("司法所安置帮教")
    public static final String OFFICE = "resettlement.office";

    @Item("释放衔接查看")
    public static final String RELEASE = "resettlement.release";

    @Item("安置帮教公平性报告")
    public static final String FAIRNESS = "resettlement.fairness";
}
