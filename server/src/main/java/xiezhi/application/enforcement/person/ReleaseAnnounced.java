package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.UUID;
import xiezhi.kernel.record.Ref;

/** 释放预告: a release is coming; county and police prepare to receive the person. */
public record ReleaseAnnounced(
        Ref<Person> person,
        Ref<Episode> episode,
        UUID fromUnit,
        LocalDate releaseOn,
        String kind,
        boolean minor,
        boolean keyPerson,
        String homeDivision) {}
