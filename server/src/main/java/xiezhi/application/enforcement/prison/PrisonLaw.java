package xiezhi.application.enforcement.prison;

import java.time.LocalDate;

/** 适用的监狱法: the act of 2012 until the last day of October 2026, the revision from then on. Chosen by the day of the event, never by today. */
public enum PrisonLaw {
    PL12("监狱法2012"),
    PL26("监狱法");

    /** The first day of the revision (监狱法#121). */
    public static final LocalDate REVISED = LocalDate.of(2026, 11, 1);

    private final String instrument;

    PrisonLaw(String instrument) {
        this.instrument = instrument;
    }

    /** The act in force on the day of the event. */
    public static PrisonLaw on(LocalDate event) {
        return event.isBefore(REVISED) ? PL12 : PL26;
    }

    public boolean revised() {
        return this == PL26;
    }

    /** The citation key of an article: the one of 2012, or that of the revision. */
    public String article(String of2012, String of2026) {
        return instrument + "#" + (this == PL12 ? of2012 : of2026);
    }
}
