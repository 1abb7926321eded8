package xiezhi.application.government.legalaid;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 申请人类别. */
@CodeSet(code = "CS_AID_APPLICANT_KIND", name = "申请人类别", standard = "法律援助法#2")
public enum ApplicantKind implements Labelled {
    PERSON("公民"),
    COMPANY("单位"),
    FOREIGNER("外国人或者无国籍人");

    private final String label;

    ApplicantKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
