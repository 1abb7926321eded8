package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.UUID;
import xiezhi.kernel.record.Ref;

/** 脱逃: the person has escaped from the keeper; terms stop running. */
public record Escaped(Ref<Person> person, Ref<Episode> episode, UUID unit, LocalDate on) {}
