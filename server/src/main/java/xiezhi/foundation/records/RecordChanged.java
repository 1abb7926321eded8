package xiezhi.foundation.records;

import java.util.UUID;

/** 记录已变更: published in the transaction that changed a row. Carries no values; listeners read what they may. */
public record RecordChanged(String standard, UUID id, int version, String action) {}
