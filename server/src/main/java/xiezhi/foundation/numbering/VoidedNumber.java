package xiezhi.foundation.numbering;

import java.time.Instant;
import java.util.UUID;

/** 作废号: a number that was given out and withdrawn, as the register shows it. */
public record VoidedNumber(String number, long value, String reason, Instant voidedAt, UUID voidedBy) {}
