package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 分区流转状态. */
@CodeSet(code = "CS_ZONE_MOVE_STATE", name = "分区流转状态", standard = "戒毒条例#30")
public enum ZoneMoveState implements Labelled {
    PROPOSED("大队已提出, 等待阶段评估"),
    ASSESSED("已评估, 等待决定"),
    APPROVED("已批准"),
    REFUSED("未批准");

    private final String label;

    ZoneMoveState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
