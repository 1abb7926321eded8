package xiezhi.application.enforcement.drugrehab.term;

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

/** 公安机关执行阶段: three to six months with the police before the handover; twelve at most where the province decided so. */
public final class PolicePhase {
    private static final Parameters FIGURES = Parameters.of("drugrehab");

    private PolicePhase() {}

    /** 移交事实. */
    public record Handover(
            @Item("公安机关开始执行之日") LocalDate from,
            @Item("移交之日") @Nullable LocalDate on,
            @Item("本省人民政府决定由公安机关较长执行") @Nullable Boolean longer) {}

    /** 移交裁断: the first and the last day for the handover, and whether the given day fits. */
    public record Window(boolean holds, LocalDate earliest, LocalDate latest) implements Verdict {}

    /** When the person is handed over to the judicial administration. */
    @Rule(name = "rehab-police-phase", title = "公安机关执行阶段", summary = "戒毒人员最早、最迟哪一天移交司法行政部门的戒毒场所")
    @LegalBasis({"戒毒条例#27.2", "戒毒条例#27.3"})
    public static Ruling<Window> window(Handover facts) {
        boolean longer = Boolean.TRUE.equals(facts.longer());
        int least = longer ? 0 : FIGURES.number("police-phase-months-least", facts.from());
        int most = FIGURES.number(longer ? "police-phase-months-province" : "police-phase-months-most", facts.from());
        LocalDate earliest = facts.from().plusMonths(least);
        LocalDate latest =
                SentenceTerm.lastDay(facts.from(), Period.ofMonths(most)).plusDays(1);
        String basis = longer ? "戒毒条例#27.3" : "戒毒条例#27.2";
        LocalDate on = facts.on();
        boolean fits = on == null || (!on.isBefore(earliest) && !on.isAfter(latest));
        String finding = fits
                ? "应当在%s至%s之间移交".formatted(earliest, latest)
                : "移交之日%s不在%s至%s之间, 期限仍自决定之日计算".formatted(on, earliest, latest);
        return Ruling.of(new Window(fits, earliest, latest), new Reason(basis, finding));
    }
}
