package xiezhi.application.enforcement.person.line;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.kernel.rule.LegalBasis;

/** 当前执行机关: who holds the person at a moment. Statuses may run side by side; exactly one of them is the primary. */
@LegalBasis("戒毒条例#36")
public final class Custodian {
    /** The stricter hold goes first: a prison holds whoever it has in its walls, even while a rehabilitation term runs on. */
    private static final List<EpisodeKind> ORDER = List.of(
            EpisodeKind.PRISON,
            EpisodeKind.DETENTION,
            EpisodeKind.REHAB,
            EpisodeKind.COMMUNITY,
            EpisodeKind.RESETTLEMENT,
            EpisodeKind.POLITICAL_RIGHTS);

    private Custodian() {}

    /** The primary episode of the day; on the day of a hand-over it is that of the receiver. */
    public static Optional<Episode> on(LocalDate day, List<Episode> episodes) {
        return episodes.stream()
                .filter(episode -> episode.runs(day))
                .min(Comparator.comparing((Episode episode) -> day.equals(episode.ends()))
                        .thenComparingInt(episode -> ORDER.indexOf(episode.kind()))
                        .thenComparing(Episode::starts, Comparator.reverseOrder()));
    }
}
