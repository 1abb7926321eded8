package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.UUID;
import xiezhi.kernel.record.Ref;

/** 收监执行: suspension or parole is revoked, or the time outside has ended; the prison takes the person back. */
public record RecalledToCustody(
        Ref<Person> person,
        Ref<Episode> community,
        UUID fromUnit,
        String organ,
        String documentNumber,
        LocalDate on,
        String ground) {}
