package xiezhi.foundation.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 人员类别: in which capacity the platform knows a person. */
@CodeSet(code = "CS_PERSON_KIND", name = "人员类别", standard = "Xiezhi")
public enum PersonKind implements Labelled {
    OFFICER("工作人员"),
    PRACTITIONER("执业人员"),
    CITIZEN("公民");

    private final String label;

    PersonKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
