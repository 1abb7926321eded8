package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 案件类型. */
@CodeSet(code = "CS_PRISON_CASE_KIND", name = "减刑假释案件类型", standard = "监狱法#50")
public enum CaseKind implements Labelled {
    COMMUTATION("减刑"),
    PAROLE("假释");

    private final String label;

    CaseKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
