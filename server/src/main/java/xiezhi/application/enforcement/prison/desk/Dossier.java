package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;

/**
 * 审查要点: what a member weighs, in the same order for every case.
 *
 * @param proposal what is proposed, in words
 * @param eligibleFrom since when a proposal is lawful, with its reasons
 */
public record Dossier(
        String charges,
        String term,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate end,
        @Nullable LocalDate floorEnd,
        String proposal,
        @Nullable LocalDate newEnd,
        @Nullable String rule,
        @Nullable LocalDate eligibleFrom,
        List<Reason> because,
        List<Coded> grades,
        List<LocalDate> punished,
        @Nullable Double balance,
        int months) {

    public Dossier {
        because = List.copyOf(because);
        grades = List.copyOf(grades);
        punished = List.copyOf(punished);
    }
}
