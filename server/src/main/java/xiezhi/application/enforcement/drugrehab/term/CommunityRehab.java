package xiezhi.application.enforcement.drugrehab.term;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;
import xiezhi.kernel.sentence.SentenceTerm;

/** 社区康复与社区戒毒: what follows the release, and what counts as a serious breach in the community. */
public final class CommunityRehab {
    private static final Parameters FIGURES = Parameters.of("drugrehab");

    private CommunityRehab() {}

    /** 社区康复事实. */
    public record Order(
            @Item("收到责令社区康复决定书之日") LocalDate received,
            @Item(value = "决定的月数", min = 1) @Nullable Integer months) {}

    /** 社区康复期限: the day by which the person reports, and the last day of the order or of the longest order. */
    public record Follow(LocalDate reportBy, LocalDate end) {}

    /** 社区戒毒表现事实. */
    public record Conduct(
            @Item(value = "逃避或者拒绝检测次数", min = 0) int refusals,
            @Item(value = "擅自离开所在县次数", min = 0) int leaves,
            @Item(value = "擅自离开累计天数", min = 0) int daysAway) {}

    /** 严重违反裁断. */
    public record Breach(boolean holds) implements Verdict {}

    /** 戒断事实. */
    public record Clean(
            @Item("戒断起始日") LocalDate since,
            @Item("最近一次复吸之日") @Nullable LocalDate relapsed) {}

    /** Reporting within fifteen days; three years at most. */
    @Rule(name = "community-rehab-report", title = "社区康复报到期限", summary = "收到责令社区康复决定书后最迟哪一天报到, 社区康复最长到哪一天")
    @LegalBasis({"禁毒法#48", "戒毒条例#37"})
    public static Ruling<Follow> report(Order facts) {
        int days = FIGURES.number("community-report-days", facts.received());
        int most = FIGURES.number("community-rehab-months-most", facts.received());
        int months = facts.months() == null ? most : facts.months();
        that(months <= most, "社区康复不超过三年, 决定的%d个月超过%d个月 (禁毒法第48条)", months, most);
        LocalDate by = facts.received().plusDays(days);
        LocalDate end = SentenceTerm.lastDay(facts.received(), Period.ofMonths(months));
        return Ruling.of(
                new Follow(by, end),
                new Reason("戒毒条例#37", "自收到决定书之日起%d日内到乡镇人民政府、街道办事处报到, 最迟%s".formatted(days, by)),
                new Reason("禁毒法#48", "社区康复不超过三年, 至%s止".formatted(end)));
    }

    /** Three refusals, three leaves or more than thirty days away. */
    @Rule(name = "community-detox-breach", title = "严重违反社区戒毒协议", summary = "逃避检测、擅自离开到什么程度算严重违反")
    @LegalBasis("戒毒条例#20")
    public static Ruling<Breach> breach(Conduct facts) {
        if (facts.refusals() >= 3) {
            return met("逃避或者拒绝接受检测%d次, 达到3次".formatted(facts.refusals()));
        }
        if (facts.leaves() >= 3) {
            return met("擅自离开所在县%d次, 达到3次".formatted(facts.leaves()));
        }
        if (facts.daysAway() > 30) {
            return met("擅自离开累计%d日, 超过30日".formatted(facts.daysAway()));
        }
        return Ruling.of(new Breach(false), new Reason("戒毒条例#20", "未达到3次, 累计离开未超过30日, 不属于严重违反"));
    }

    /** After three clean years nobody is under dynamic control any more. */
    @Rule(name = "drug-dynamic-control", title = "动态管控期限", summary = "戒断三年未复吸的, 从哪一天起不再实行动态管控")
    @LegalBasis("戒毒条例#7.2")
    public static Ruling<LocalDate> controlEnds(Clean facts) {
        LocalDate relapsed = facts.relapsed();
        LocalDate since = relapsed != null && relapsed.isAfter(facts.since()) ? relapsed : facts.since();
        LocalDate free = since.plusYears(FIGURES.number("dynamic-control-years", since));
        return Ruling.of(free, new Reason("戒毒条例#7.2", "自%s起戒断三年未复吸的, 自%s起不再实行动态管控".formatted(since, free)));
    }

    private static Ruling<Breach> met(String finding) {
        return Ruling.of(new Breach(true), new Reason("戒毒条例#20", finding + ", 属于严重违反社区戒毒协议"));
    }
}
