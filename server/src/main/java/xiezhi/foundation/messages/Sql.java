package xiezhi.foundation.messages;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** 时间参数: an instant in the form that the driver takes. */
final class Sql {
    private Sql() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
