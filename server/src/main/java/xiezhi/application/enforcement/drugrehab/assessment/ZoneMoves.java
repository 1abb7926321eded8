package xiezhi.application.enforcement.drugrehab.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.drugrehab.Outcome;
import xiezhi.application.enforcement.drugrehab.Zone;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 分区流转: forward to the next zone after the least stay and a passed phase assessment; back only with a reason. */
public final class ZoneMoves {
    private static final String LAW = "戒毒条例#30";
    private static final Parameters FIGURES = Parameters.of("drugrehab");

    private ZoneMoves() {}

    /** 流转事实. */
    public record Move(
            @Item("现分区") Zone from,
            @Item("拟进入分区") Zone to,
            @Item("进入现分区之日") LocalDate entered,
            @Item("流转之日") LocalDate on,
            @Item("诊断评估中心阶段评估结果") @Nullable Outcome phase,
            @Item(value = "退回理由", size = 500) @Nullable String reason) {}

    /** 流转裁断: whether the move may be made, and since when the stay is long enough. */
    public record Answer(boolean holds, LocalDate earliest) implements Verdict {}

    /** Whether the person may move. */
    @Rule(name = "rehab-zone-move", title = "戒毒分区流转", summary = "能不能进入下一分区, 最早哪一天")
    @LegalBasis(LAW)
    public static Ruling<Answer> ask(Move facts) {
        LocalDate earliest = facts.entered().plusDays(leastDays(facts.from(), facts.entered()));
        if (facts.from().follows(facts.to())) {
            return back(facts, earliest);
        }
        List<Reason> against = new ArrayList<>();
        if (!facts.from().precedes(facts.to())) {
            against.add(new Reason(
                    LAW,
                    "只能依次流转, %s之后不是%s"
                            .formatted(facts.from().label(), facts.to().label())));
        }
        if (facts.on().isBefore(earliest)) {
            against.add(new Reason(
                    LAW,
                    "在%s已%d日, 最短至%s"
                            .formatted(
                                    facts.from().label(),
                                    ChronoUnit.DAYS.between(facts.entered(), facts.on()),
                                    earliest)));
        }
        if (facts.phase() != Outcome.PASS) {
            against.add(new Reason(LAW, facts.phase() == null ? "诊断评估中心还没有阶段评估结果" : "阶段评估不合格"));
        }
        return against.isEmpty()
                ? Ruling.of(
                        new Answer(true, earliest),
                        new Reason(LAW, "停留期满, 阶段评估合格, 可以进入" + facts.to().label()))
                : Ruling.of(new Answer(false, earliest), against);
    }

    /** The least days of a zone; a province sets them. */
    public static int leastDays(Zone zone, LocalDate day) {
        return FIGURES.number(
                "zone-days-" + zone.name().toLowerCase(Locale.ROOT).replace('_', '-'), day);
    }

    private static Ruling<Answer> back(Move facts, LocalDate earliest) {
        String reason = facts.reason();
        return reason == null || reason.isBlank()
                ? Ruling.of(new Answer(false, earliest), new Reason(LAW, "退回前一分区应当写明理由"))
                : Ruling.of(
                        new Answer(true, earliest),
                        new Reason(LAW, "退回%s: %s".formatted(facts.to().label(), reason)));
    }
}
