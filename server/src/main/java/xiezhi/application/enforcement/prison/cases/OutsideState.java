package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 暂予监外执行案件状态. */
@CodeSet(code = "CS_PRISON_OUTSIDE_STATE", name = "暂予监外执行案件状态", standard = "监狱法#44")
public enum OutsideState implements Labelled {
    APPLIED("已申请"),
    DIAGNOSED("已诊断"),
    WARD_REVIEWED("监区审核"),
    DEPT_REVIEWED("刑罚执行科审查"),
    COMMITTEE_REVIEWED("评审委员会评审"),
    NOTICE("公示"),
    RECHECK("异议复核"),
    PRISON_DECIDED("监狱集体讨论决定"),
    APPROVED("省局批准"),
    REFUSED("不批准"),
    HANDED_OVER("已移交"),
    PROCURATOR_OBJECTED("检察院异议, 重新核查"),
    RECALLED("已收监"),
    TERM_ENDED("刑期届满"),
    CLOSED("已终止");

    private final String label;

    OutsideState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the case has come to its end. */
    public boolean over() {
        return switch (this) {
            case REFUSED, RECALLED, TERM_ENDED, CLOSED -> true;
            default -> false;
        };
    }
}
