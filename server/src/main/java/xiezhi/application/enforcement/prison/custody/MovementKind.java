package xiezhi.application.enforcement.prison.custody;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 监外流动: why somebody is outside the walls and still in custody. */
@CodeSet(code = "CS_PRISON_MOVEMENT", name = "监外流动类型", standard = "监狱法#87")
public enum MovementKind implements Labelled {
    HOSPITAL("住院就医"),
    COURT("出庭"),
    AGENCY_TAKE_BACK("办案机关解回"),
    HOME_LEAVE("离监探亲"),
    SPECIAL_LEAVE("特许离监");

    private final String label;

    MovementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
