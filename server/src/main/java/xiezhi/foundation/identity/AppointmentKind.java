package xiezhi.foundation.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 任职类别. One primary post at a time, any number of others; an acting post is a post with its own rights, not a delegation. */
@CodeSet(code = "CS_APPOINTMENT_KIND", name = "任职类别", standard = "Xiezhi")
public enum AppointmentKind implements Labelled {
    PRIMARY("主职"),
    CONCURRENT("兼任"),
    ACTING("主持工作"),
    SECONDED("借调"),
    TEMPORARY("挂职");

    private final String label;

    AppointmentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
