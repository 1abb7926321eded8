package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.UUID;
import xiezhi.kernel.record.Ref;

/** 暂予监外执行: the sentence is served outside for a time; community correction begins. */
public record PlacedOutside(
        Ref<Person> person,
        Ref<Episode> prison,
        UUID fromUnit,
        String organ,
        String documentNumber,
        LocalDate decided,
        LocalDate until,
        String ground,
        String homeDivision) {}
