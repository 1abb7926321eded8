package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.UUID;
import xiezhi.kernel.record.Ref;

/** 假释生效: a court has released the person on parole; community correction begins. */
public record ParoleEffective(
        Ref<Person> person,
        Ref<Episode> prison,
        UUID fromUnit,
        String court,
        String caseNumber,
        LocalDate effective,
        LocalDate periodEnd,
        String homeDivision) {}
