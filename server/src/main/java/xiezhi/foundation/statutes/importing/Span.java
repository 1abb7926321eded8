package xiezhi.foundation.statutes.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 有效期间: from when until when a version is in force, and whether it ended without a later one. */
record Span(long version, @Nullable LocalDate ended, boolean repealed) {}
