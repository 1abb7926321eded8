package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 照护标识: states of health or custom that whoever has the person in hand must heed. */
@CodeSet(code = "CS_CARE_KIND", name = "照护标识", standard = "监狱法")
public enum CareKind implements Labelled {
    DISABILITY("残疾"),
    PREGNANT("怀孕"),
    NURSING("哺乳"),
    SEVERE_ILLNESS("严重疾病"),
    MENTAL_DISORDER("精神障碍"),
    INFECTIOUS("传染病"),
    HIV("艾滋病病毒感染"),
    SPECIAL_DIET("特殊生活习惯");

    private final String label;

    CareKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
