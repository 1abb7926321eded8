package xiezhi.application.enforcement.drugrehab;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 强制隔离戒毒的职责. */
@Component("rehabDuty")
public class RehabDuty implements DutyList {
    @Item("戒毒收治")
    public static final String RECEIVE = "drugrehab.receive";

    @Item("戒毒大队管理")
    public static final String BRIGADE = "drugrehab.brigade";

    @Item("戒毒医疗")
    public static final String DOCTOR = "drugrehab.doctor";

    @Item("心理矫治")
    public static final String PSYCH = "drugrehab.psych";

    @Item("康复训练与教育矫正")
    public static final String TRAIN = "drugrehab.train";

    @Item("诊断评估")
    public static final String ASSESS = "drugrehab.assess";

    @Item("戒毒所负责人决定")
    public static final String HEAD = "drugrehab.head";

    @Item("戒毒管理局审批")
    public static final String BUREAU = "drugrehab.bureau";
}
