package xiezhi.foundation.records;

import java.time.Instant;
import java.util.UUID;

/** 在库记录: a row with what the store knows about it. Unmasked: it is for desks and rules; rendering masks it. */
public record Stored<R extends Record>(
        R row,
        int version,
        Placement placement,
        Instant createdAt,
        UUID createdBy,
        Instant changedAt,
        UUID changedBy) {}
