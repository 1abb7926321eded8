package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.UUID;
import xiezhi.kernel.record.Ref;

/** 社区矫正终止: the supervision is lifted or has ended. */
public record CorrectionsEnded(Ref<Person> person, Ref<Episode> community, UUID fromUnit, LocalDate on, String how) {}
