package xiezhi.foundation.documents;

import java.time.Instant;
import java.util.UUID;

/** 已收文件: what a list shows of a file. */
public record StoredFile(UUID id, String name, long size, String type, String sm3, Instant at) {}
