package xiezhi.application.enforcement.prison;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 分级处遇: how much is allowed to an inmate, by conduct. */
@CodeSet(code = "CS_PRISON_TREATMENT", name = "分级处遇等级", standard = "监狱法#63")
public enum TreatmentLevel implements Labelled {
    STRICT("严管"),
    OBSERVE("考察"),
    NORMAL("普管"),
    LENIENT("宽管");

    private final String label;

    TreatmentLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
