package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.UUID;
import xiezhi.kernel.record.Ref;

/** 已释放: the person has left the keeper; kind is TERM_END, AMNESTY, COMMUTED_TO_END, REHAB_ENDED and the like. */
public record Released(
        Ref<Person> person, Ref<Episode> episode, UUID fromUnit, LocalDate on, String kind, String homeDivision) {}
