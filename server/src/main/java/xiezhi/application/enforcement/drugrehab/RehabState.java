package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 戒毒人员状态: where somebody stands between the handover by the police and the release; the zone stands beside it. */
@CodeSet(code = "CS_REHAB_STATE", name = "戒毒人员状态", standard = "戒毒条例#27")
public enum RehabState implements Labelled {
    ARRIVING("公安执行, 等待收治"),
    IN_REHAB("在所戒毒"),
    OUTSIDE_MEDICAL("所外就医"),
    ESCAPED("脱逃"),
    CRIMINAL_CUSTODY("另案羁押"),
    MEASURE_PROPOSED("已建议变更措施"),
    RELEASE_PREP("准备解除"),
    RELEASED("已解除"),
    NOT_RECEIVED("未予接收"),
    CHANGED_TO_COMMUNITY("已变更为社区戒毒"),
    DECEASED("已死亡");

    private final String label;

    RehabState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the measure still runs for the person. */
    public boolean open() {
        return switch (this) {
            case ARRIVING, IN_REHAB, OUTSIDE_MEDICAL, ESCAPED, CRIMINAL_CUSTODY, MEASURE_PROPOSED, RELEASE_PREP -> true;
            case RELEASED, NOT_RECEIVED, CHANGED_TO_COMMUNITY, DECEASED -> false;
        };
    }
}
