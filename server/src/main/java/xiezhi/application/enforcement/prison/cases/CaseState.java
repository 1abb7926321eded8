package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 案件状态: from the ward to the court and back. */
@CodeSet(code = "CS_PRISON_CASE_STATE", name = "减刑假释案件状态", standard = "监狱法#50")
public enum CaseState implements Labelled {
    DRAFT("拟稿"),
    WARD_DELIBERATED("监区集体评议"),
    WARD_REVIEWED("监区长办公会审核"),
    DEPT_REVIEWED("刑罚执行科审查"),
    COMMITTEE_REVIEWED("评审委员会评审"),
    NOTICE("公示"),
    OBJECTION_RECHECK("异议复核"),
    PRISON_DECIDED("监狱集体讨论决定"),
    BUREAU_REVIEWED("省局审核"),
    SUBMITTED("已提请法院"),
    DOCKETED("法院立案"),
    RULED("已裁定"),
    SERVED("已送达"),
    EFFECTIVE("已生效"),
    DENIED("裁定不予"),
    REJECTED("不予提请"),
    WITHDRAWN("已撤回"),
    TERMINATED("已终止");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the case has come to its end. */
    public boolean over() {
        return switch (this) {
            case EFFECTIVE, DENIED, REJECTED, WITHDRAWN, TERMINATED -> true;
            default -> false;
        };
    }
}
