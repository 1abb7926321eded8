package xiezhi.foundation.workflow;

import xiezhi.kernel.record.Labelled;

/** 事项性质: what sort of matter a process decides, as its file says ({@code xz:matter}); a sort of its own is not lent to whom it concerns. */
public enum Matter implements Labelled {
    ORDINARY("一般事项"),
    DISCIPLINE("纪律处分"),
    PERSONNEL("人事"),
    REPORT("举报控告");

    private final String label;

    Matter(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
