package xiezhi.application.enforcement.community.locating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 电子定位: on what ground a device may be worn, for how long, and who may see where somebody was. */
public final class Locating {
    private static final String TERM = "社区矫正法#29.2";
    private static final String PRIVACY = "社区矫正法#29.3";

    private Locating() {}

    /** 电子定位结论: the grounds that are met, and the last day that an order may run to when its first is known. */
    public record Answer(Set<Ground> grounds, @Nullable LocalDate latestEnd) implements Verdict {
        public Answer {
            grounds = Set.copyOf(grounds);
        }

        @Override
        public boolean holds() {
            return !grounds.isEmpty();
        }
    }

    /** Whether a device may be worn. */
    @Rule(name = "community-locating", title = "电子定位", summary = "五种法定情形之一才可以使用电子定位装置, 一次不超过三个月")
    @LegalBasis({"社区矫正法#29.1", TERM})
    public static Ruling<Answer> assess(Conduct conduct) {
        Ruling<Set<Ground>> met = grounds(conduct);
        LocalDate starts = conduct.starts();
        if (met.value().isEmpty()) {
            return Ruling.of(
                    new Answer(Set.of(), null), new Reason("社区矫正法#29.1", "没有法定情形, 不得使用电子定位装置; 可以通信联络、信息化核查、实地查访"));
        }
        List<Reason> reasons = new ArrayList<>(met.reasons());
        @Nullable LocalDate end = null;
        if (starts != null) {
            Ruling<LocalDate> latest = latestEnd(starts);
            reasons.addAll(latest.reasons());
            end = latest.value();
        }
        return Ruling.of(new Answer(met.value(), end), reasons);
    }

    /** Every ground that the conduct meets. An empty set means: no device. */
    @LegalBasis("社区矫正法#29.1")
    public static Ruling<Set<Ground>> grounds(Conduct conduct) {
        Set<Ground> met = Stream.of(Ground.values())
                .filter(ground -> ground.met(conduct))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ground.class)));
        return Ruling.of(met, met.stream().map(Ground::reason).toList());
    }

    /** The last day that an order may run to. A holiday does not move it: a limit on a person does not grow. */
    @LegalBasis(TERM)
    public static Ruling<LocalDate> latestEnd(LocalDate starts) {
        int months = Parameters.of("community").number("locating-months", starts);
        LocalDate end = starts.plusMonths(months);
        return Ruling.of(end, new Reason(TERM, "自%s起最长%d个月, 至%s止; 到期自动停止".formatted(starts, months, end)));
    }

    /** Why the running order can't be prolonged; empty when it may be, after assessment and approval, by an order of its own. */
    @LegalBasis(TERM)
    public static List<Reason> obstaclesToExtension(LocalDate currentEnd, LocalDate asked, boolean assessed) {
        List<Reason> obstacles = new ArrayList<>();
        if (asked.isAfter(currentEnd)) {
            obstacles.add(new Reason(TERM, "原决定已于%s期满失效, 不能延长; 确有法定情形的, 另行报批新的决定".formatted(currentEnd)));
        }
        if (!assessed) {
            obstacles.add(new Reason(TERM, "延长以前应当评估确有必要"));
        }
        return obstacles;
    }

    /** Whether somebody may look at tracks for the purpose: for the work of supervision only. */
    @LegalBasis({PRIVACY, "个人信息保护法#28"})
    public static Ruling<Boolean> mayLook(String purpose) {
        return purpose.equals(TrackPurpose.CC_SUPERVISION.name())
                ? Ruling.of(true, new Reason(PRIVACY, "用于社区矫正工作"))
                : Ruling.of(false, new Reason(PRIVACY, "电子定位信息只能用于社区矫正工作, 不得用于其他用途; 本次查阅已被拒绝并记录"));
    }

    /** The last day on which tracks of an order that ended on the day are kept. */
    @LegalBasis(PRIVACY)
    public static LocalDate keptUntil(LocalDate ended) {
        return ended.plusMonths(Parameters.of("community").number("track-retention-months", ended));
    }

    static String words(Set<Ground> grounds) {
        return grounds.stream().sorted().map(Ground::label).collect(Collectors.joining("; "));
    }
}
