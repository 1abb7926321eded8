package xiezhi.application.enforcement.coop;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 来文确认状态: whether a person has taken what a message says for a fact. */
@CodeSet(code = "CS_PROPOSAL_STATE", name = "来文确认状态", standard = "XIEZHI 执法-20")
public enum ProposalState implements Labelled {
    WAITING("待确认"),
    ACCEPTED("已采纳"),
    DECLINED("不予采纳");

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
