package xiezhi.application.enforcement.person.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Overlap;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 空档和冲突: the days on which nobody answers for a person who should be answered for, and the days on which two do who can't both. */
public final class Gaps {
    private static final Set<EpisodeKind> HELD =
            EnumSet.of(EpisodeKind.PRISON, EpisodeKind.DETENTION, EpisodeKind.REHAB, EpisodeKind.COMMUNITY);

    private Gaps() {}

    /** 空档: from the day after one hold ended to the day before the next began. A person who was freed has none. */
    public record Gap(LocalDate from, LocalDate to, String finding) {}

    /** 冲突: two episodes that can't both be true, and the days on which both say they are. */
    public record Conflict(
            Episode one,
            Episode other,
            LocalDate from,
            @Nullable LocalDate to,
            List<Reason> reasons) {}

    /** The gaps between holds of which the earlier ended in a hand-over and not in freedom. */
    public static List<Gap> gaps(List<Episode> episodes) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate covered = null;
        Episode last = null;
        for (Episode episode : episodes) {
            if (!HELD.contains(episode.kind())) {
                continue;
            }
            if (covered != null && last != null && episode.starts().isAfter(covered.plusDays(1)) && handedOn(last)) {
                gaps.add(new Gap(
                        covered.plusDays(1),
                        episode.starts().minusDays(1),
                        "%s于%s以“%s”终止, %s自%s开始, 其间没有执行机关的记载"
                                .formatted(
                                        last.kind().label(),
                                        covered,
                                        last.ended(),
                                        episode.kind().label(),
                                        episode.starts())));
            }
            LocalDate end = episode.ends() == null ? LocalDate.MAX.minusDays(1) : episode.ends();
            if (covered == null || end.isAfter(covered)) {
                covered = end;
                last = episode;
            }
        }
        return gaps;
    }

    /** Every pair of episodes that can't both be true. */
    public static List<Conflict> conflicts(List<Episode> episodes) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < episodes.size(); i++) {
            for (int j = i + 1; j < episodes.size(); j++) {
                Episode one = episodes.get(i);
                Episode other = episodes.get(j);
                Ruling<Overlap.Judgment> ruling = Overlap.between(one, other);
                if (ruling.value() == Overlap.Judgment.ILLEGAL) {
                    conflicts.add(new Conflict(one, other, other.starts(), earlier(one, other), ruling.reasons()));
                }
            }
        }
        return conflicts;
    }

    /** 刑满、解除、赦免: the person went free, so that nobody need answer for him. */
    private static boolean handedOn(Episode episode) {
        String how = episode.ended();
        return how != null && !how.matches(".*(刑满|解除|赦免|期满|死亡|释放|TERM_END|AMNESTY|LIFTED|DIED|ENDED).*");
    }

    private static @Nullable LocalDate earlier(Episode one, Episode other) {
        LocalDate first = one.ends();
        LocalDate second = other.ends();
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isBefore(second) ? first : second;
    }
}
