package xiezhi.application.enforcement.drugrehab.term;

import java.time.LocalDate;
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

/** 延长戒毒期限: proposed before the end, decided by the police, a year in all at most. */
public final class Extending {
    private static final Parameters FIGURES = Parameters.of("drugrehab");
    private static final String LAW = "禁毒法#47.3";

    private Extending() {}

    /** 延长事实. */
    public record Proposal(
            @Item("戒毒期限") RehabTermFacts term,
            @Item(value = "拟延长月数", min = 1) int months,
            @Item("提出意见之日") LocalDate proposed) {}

    /** 延长裁断: whether the extension may be proposed, and to which day. */
    public record Extension(boolean holds, @Nullable LocalDate end, int mostMonths) implements Verdict {}

    /** Whether the months may be proposed on that day. */
    @Rule(name = "rehab-extension", title = "延长强制隔离戒毒期限", summary = "拟延长的月数是否在法定限度之内, 延长后的期满日是哪一天")
    @LegalBasis({LAW, "戒毒条例#33"})
    public static Ruling<Extension> ask(Proposal facts) {
        Ruling<RehabTerm> now = RehabTerms.term(facts.term());
        LocalDate end = now.value().end();
        int left = FIGURES.number("extension-months-most", facts.term().decided())
                - facts.term().months();
        List<Reason> why = new ArrayList<>(now.reasons());
        List<Reason> against = new ArrayList<>();
        if (end == null) {
            against.add(new Reason("戒毒条例#32", "脱逃尚未追回, 不能计算延长后的期满日"));
        } else if (facts.proposed().isAfter(end)) {
            against.add(new Reason(LAW, "期限已于%s届满, 延长意见应当在期满前提出".formatted(end)));
        }
        if (facts.months() > left) {
            against.add(new Reason(LAW, "延长合计最长12个月, 还可以延长%d个月, 不能延长%d个月".formatted(left, facts.months())));
        }
        if (!against.isEmpty() || end == null) {
            return Ruling.of(new Extension(false, null, left), against);
        }
        LocalDate later = end.plusMonths(facts.months());
        why.add(new Reason(LAW, "经决定机关批准延长%d个月, 至%s届满".formatted(facts.months(), later)));
        return Ruling.of(new Extension(true, later, left), why);
    }
}
