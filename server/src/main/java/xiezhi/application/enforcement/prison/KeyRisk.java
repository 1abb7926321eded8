package xiezhi.application.enforcement.prison;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 重点罪犯: why an inmate is watched more closely, with a day of review. */
@CodeSet(code = "CS_PRISON_KEY_RISK", name = "重点罪犯情形", standard = "监狱法#63")
public enum KeyRisk implements Labelled {
    ESCAPE_RISK("脱逃危险"),
    VIOLENCE("暴力危险"),
    SUICIDE("自杀自残危险"),
    ESCAPED_BEFORE("有脱逃史");

    private final String label;

    KeyRisk(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
