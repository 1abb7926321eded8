package xiezhi.foundation.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 按日取值的期限: a room whose limits are parameters says which figure holds on the day a clock starts, at the unit that works. */
@FunctionalInterface
public interface DatedTerms {
    Optional<ClockRule> on(String code, LocalDate day, UUID unit);
}
