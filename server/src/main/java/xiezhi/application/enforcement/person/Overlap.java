package xiezhi.application.enforcement.person;

import java.util.EnumSet;
import java.util.Set;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 阶段重叠: which two legal statuses may run at once, and which can't both be true. */
@LegalBasis({"戒毒条例#36", "刑法#58"})
public final class Overlap {
    private Overlap() {}

    /** 判断: what two episodes are to each other. */
    public enum Judgment {
        /** 不重叠: one ends before the other begins, or on the day of the hand-over. */
        APART,
        /** 依法并行. */
        LEGAL,
        /** 不能并存. */
        ILLEGAL
    }

    /** Whether an episode that begins later may run beside one that runs already. The day of a hand-over belongs to both. */
    public static Ruling<Judgment> between(Episode before, Episode next) {
        if (apart(before, next) || apart(next, before)) {
            return Ruling.of(Judgment.APART);
        }
        if (neverWith(next.kind()).contains(before.kind())) {
            return Ruling.<Judgment>of(Judgment.ILLEGAL).because(basis(before, next), finding(before, next));
        }
        return Ruling.<Judgment>of(Judgment.LEGAL).because(basis(before, next), "两个阶段可以依法并行");
    }

    /** The statuses that can't run when one of this kind begins. A new sentence may find an old help period still open. */
    private static Set<EpisodeKind> neverWith(EpisodeKind kind) {
        return switch (kind) {
            case PRISON -> EnumSet.of(EpisodeKind.PRISON, EpisodeKind.COMMUNITY, EpisodeKind.DETENTION);
            case COMMUNITY -> EnumSet.of(EpisodeKind.PRISON, EpisodeKind.COMMUNITY);
            case REHAB -> EnumSet.of(EpisodeKind.REHAB);
            case DETENTION -> EnumSet.of(EpisodeKind.PRISON, EpisodeKind.DETENTION);
            case RESETTLEMENT ->
                EnumSet.of(EpisodeKind.PRISON, EpisodeKind.REHAB, EpisodeKind.DETENTION, EpisodeKind.RESETTLEMENT);
            case POLITICAL_RIGHTS -> EnumSet.of(EpisodeKind.POLITICAL_RIGHTS);
        };
    }

    private static boolean apart(Episode early, Episode late) {
        return early.ends() != null && !late.starts().isBefore(early.ends());
    }

    private static String basis(Episode before, Episode next) {
        return before.kind() == EpisodeKind.POLITICAL_RIGHTS || next.kind() == EpisodeKind.POLITICAL_RIGHTS
                ? "刑法#58"
                : "戒毒条例#36";
    }

    private static String finding(Episode before, Episode next) {
        return next.kind() == EpisodeKind.RESETTLEMENT && before.kind() != EpisodeKind.RESETTLEMENT
                ? "%s尚未结束, 不能开始安置帮教".formatted(before.kind().label())
                : "%s自%s起仍在执行, 与%s不能并存"
                        .formatted(
                                before.kind().label(),
                                before.starts(),
                                next.kind().label());
    }
}
