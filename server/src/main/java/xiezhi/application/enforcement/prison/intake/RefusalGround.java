package xiezhi.application.enforcement.prison.intake;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 不予收监理由: the risks of a wrongful admission, and no other. */
@CodeSet(code = "CS_PRISON_REFUSAL", name = "不予收监理由", standard = "监狱法#32")
public enum RefusalGround implements Labelled {
    PERSON_NOT_MATCHING_PAPERS("人与文书不符"),
    PENALTY_RECORD_WRONG("刑罚记载有误, 可能错误收监"),
    NO_PAPERS("没有法律文书");

    private final String label;

    RefusalGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
