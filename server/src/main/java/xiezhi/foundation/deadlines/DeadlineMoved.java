package xiezhi.foundation.deadlines;

import java.time.LocalDate;
import java.util.UUID;

/** 期满日已变动: a published calendar moved the last day of a running limit. */
public record DeadlineMoved(UUID clock, UUID business, LocalDate from, LocalDate to, String notice) {}
