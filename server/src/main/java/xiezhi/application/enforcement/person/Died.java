package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.UUID;
import xiezhi.kernel.record.Ref;

/** 死亡: the person has died; every open episode ends. */
public record Died(Ref<Person> person, Ref<Episode> episode, UUID unit, LocalDate on) {}
