package xiezhi.application.enforcement.resettlement.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.resettlement.HelpSource;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.sentence.SentenceTerm;

/** 帮教期限: until when help is offered; a minor is not left before eighteen. */
public final class HelpPeriod {
    private static final Parameters FIGURES = Parameters.of("resettlement");
    private static final int ADULT = 18;

    private HelpPeriod() {}

    /** 帮教期限事实. */
    public record Question(
            @Item("来源") HelpSource source,
            @Item("释放或者解除之日") LocalDate released,
            @Item("出生日期") @Nullable LocalDate born) {}

    /** The last day of the help. */
    @Rule(name = "help-period", title = "安置帮教期限", summary = "帮教到哪一天为止")
    @LegalBasis({"监狱法#59", "社区矫正法#44", "预防未成年人犯罪法#55"})
    public static Ruling<LocalDate> end(Question facts) {
        String figure = "help-years-" + facts.source().name().toLowerCase(Locale.ROOT);
        int years = FIGURES.number(figure, facts.released());
        LocalDate end = SentenceTerm.lastDay(facts.released(), Period.ofYears(years));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                FIGURES.basis(figure, facts.released()),
                "%s, 帮教%d年, 自%s至%s".formatted(facts.source().label(), years, facts.released(), end)));
        LocalDate born = facts.born();
        if (born != null && end.isBefore(born.plusYears(ADULT))) {
            end = born.plusYears(ADULT);
            reasons.add(new Reason("预防未成年人犯罪法#55", "未满十八周岁的, 至少帮教到%s".formatted(end)));
        }
        reasons.add(new Reason("监狱法#58", "帮教是自愿的帮助, 可以随时谢绝"));
        return Ruling.of(end, reasons);
    }
}
