package xiezhi.application.enforcement.drugrehab.term;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 离所期间: the term runs on in hospital and in criminal custody; only an escape stops it. */
public final class Away {
    private static final Parameters FIGURES = Parameters.of("drugrehab");

    private Away() {}

    /** 所外就医事实. */
    public record Illness(
            @Item("戒毒期限") RehabTermFacts term,
            @Item("所外就医起始日") LocalDate from,
            @Item("治愈或者好转之日") @Nullable LocalDate fit,
            @Item("不再适宜回所, 批准变更社区戒毒之日") @Nullable LocalDate changed) {
        public Illness {
            that(fit == null || changed == null, "治愈回所和变更社区戒毒只填一项");
        }
    }

    /**
     * 所外就医裁断.
     *
     * @param end the last day of the term, unchanged by the illness; null after a change of measure
     * @param returns whether the person must go back
     * @param offsetDays executed days that are taken off community rehabilitation
     * @param communityEnd the last day of community detoxification after the offset, or null without a change
     */
    public record Treatment(
            @Nullable LocalDate end,
            boolean returns,
            long offsetDays,
            @Nullable LocalDate communityEnd) {}

    /** 刑事羁押事实. */
    public record Custody(
            @Item("戒毒期限") RehabTermFacts term,
            @Item("移交羁押之日") LocalDate from,
            @Item("释放或者刑罚执行完毕之日") @Nullable LocalDate freed) {}

    /** 羁押后裁断: holds when the measure goes on after the custody. */
    public record After(boolean holds, @Nullable LocalDate end, long daysLeft) implements Verdict {}

    /** The days outside count; who is fit again goes back, who never will be is proposed for community detoxification. */
    @Rule(name = "rehab-outside-medical", title = "所外就医", summary = "所外就医期间计入期限; 好转的回所, 不再适宜回所的变更社区戒毒并折抵")
    @LegalBasis({"戒毒条例#31.1", "戒毒条例#31.2", "禁毒法#33"})
    public static Ruling<Treatment> treatment(Illness facts) {
        Ruling<RehabTerm> term = RehabTerms.term(facts.term());
        List<Reason> reasons = new ArrayList<>();
        LocalDate end = term.value().end();
        reasons.add(new Reason("戒毒条例#31.1", "所外就医期间强制隔离戒毒期限连续计算, 期满日%s不变".formatted(end)));
        LocalDate changed = facts.changed();
        if (changed == null) {
            LocalDate fit = facts.fit();
            boolean back = fit != null && (end == null || !fit.isAfter(end));
            reasons.add(new Reason("戒毒条例#31.1", back ? "身体状况允许的, 应当回所继续执行" : "在所外继续治疗, 期满即解除"));
            return Ruling.of(new Treatment(end, back, 0, null), reasons);
        }
        long executed = ChronoUnit.DAYS.between(facts.term().decided(), changed)
                - Absence.days(facts.term().absences(), changed);
        LocalDate community = changed.plusYears(FIGURES.number("community-detox-years", changed))
                .minusDays(1)
                .minusDays(executed);
        reasons.add(new Reason("戒毒条例#31.2", "变更为社区戒毒, 已执行的%d日折抵社区戒毒期限".formatted(executed)));
        reasons.add(new Reason("禁毒法#33", "社区戒毒期限三年, 折抵后至%s止".formatted(community)));
        return Ruling.of(new Treatment(null, false, executed, community), reasons);
    }

    /** The term runs on in custody; what is left of it when the person is freed goes on. */
    @Rule(name = "rehab-criminal-custody", title = "戒毒期间被羁押或者服刑", summary = "羁押、服刑期间戒毒期限连续计算; 释放时未满的继续执行")
    @LegalBasis("戒毒条例#36")
    public static Ruling<After> after(Custody facts) {
        LocalDate end = RehabTerms.term(facts.term()).value().end();
        LocalDate freed = facts.freed();
        Reason runs = new Reason("戒毒条例#36", "自%s移交, 办理移交手续并通知决定机关, 戒毒期限继续计算至%s".formatted(facts.from(), end));
        if (end == null || freed == null) {
            return Ruling.of(new After(false, end, 0), runs);
        }
        boolean goesOn = !freed.isAfter(end);
        long left = goesOn ? ChronoUnit.DAYS.between(freed, end) + 1 : 0;
        String then = goesOn
                ? "%s释放时尚未期满, 继续执行%d日, 至%s".formatted(freed, left, end)
                : "%s释放时已经期满, 不再执行, 办理解除".formatted(freed);
        return Ruling.of(new After(goesOn, end, left), runs, new Reason("戒毒条例#36", then));
    }
}
