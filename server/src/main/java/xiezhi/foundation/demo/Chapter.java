package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 篇章: what one business adds to the demonstration: its units, posts and people, and their stories. */
interface Chapter {
    /** Who may be tried out for it. */
    List<DemoAccount> accounts();

    /** Chapters that build on the people of others come later. */
    default int place() {
        return 0;
    }

    /** Told once, after the offices of the province stand. */
    void tell(LocalDate today, Instant now);
}
