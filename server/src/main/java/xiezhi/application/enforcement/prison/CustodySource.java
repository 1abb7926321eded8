package xiezhi.application.enforcement.prison;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 收押来源: why somebody comes to the prison. */
@CodeSet(code = "CS_PRISON_SOURCE", name = "收押来源", standard = "监狱法#31")
public enum CustodySource implements Labelled {
    NEW_SENTENCE("新收"),
    REVOKED_SUSPENSION("撤销缓刑收监"),
    REVOKED_PAROLE("撤销假释收监"),
    TMP_RECALLED("暂予监外执行收监"),
    TRANSFER_IN("调入"),
    RECAPTURED("脱逃捕回"),
    RETURNED_FROM_AGENCY("解回还押");

    private final String label;

    CustodySource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the sentence begins to be executed with this admission; otherwise its day of execution was set before (减刑假释规定#40). */
    public boolean begins() {
        return this == NEW_SENTENCE || this == REVOKED_SUSPENSION;
    }
}
