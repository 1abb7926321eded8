package xiezhi.application.enforcement.prison.intake;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 身份核验: whether the person is the one in the papers. */
@CodeSet(code = "CS_PRISON_IDENTITY_RESULT", name = "身份核验结果", standard = "监狱法#32")
public enum IdentityResult implements Labelled {
    MATCH("人证相符"),
    MISMATCH("与文书不是同一人"),
    NO_ID("没有证件, 按自报名收押");

    private final String label;

    IdentityResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
