package xiezhi.kernel.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 身份号码提示: what is worth knowing of a number that is accepted. */
@CodeSet(code = "CS_CITIZEN_ID_NOTE", name = "公民身份号码提示", standard = "GB 11643-1999")
public enum CitizenIdNote implements Labelled {
    LEGACY_15("由15位旧号升位"),
    DIVISION("前6位不在已知行政区划代码中"),
    SYNTHETIC("演示号段, 不是真实公民");

    private final String label;

    CitizenIdNote(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
