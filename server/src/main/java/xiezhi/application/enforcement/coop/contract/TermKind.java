package xiezhi.application.enforcement.coop.contract;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 刑期变更种类: what a court is asked to do to a term. */
@CodeSet(code = "CS_COOP_TERM", name = "刑期变更种类", standard = "XIEZHI 执法-20")
public enum TermKind implements Labelled {
    COMMUTATION("减刑"),
    PAROLE("假释");

    private final String label;

    TermKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
