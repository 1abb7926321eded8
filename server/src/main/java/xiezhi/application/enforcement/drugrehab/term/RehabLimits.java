package xiezhi.application.enforcement.drugrehab.term;

import java.time.LocalDate;
import java.time.LocalDateTime;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/**
 * 办理期限: the short limits of the regulation. None of them moves past a holiday: each keeps somebody waiting in custody, or a family
 * without news.
 */
public final class RehabLimits {
    private static final Parameters FIGURES = Parameters.of("drugrehab");

    private RehabLimits() {}

    /** 收到事实. */
    public record Received(@Item("决定机关收到意见或者建议之日") LocalDate on) {}

    /** 送达事实. */
    public record Served(@Item("决定书送达时间") LocalDateTime at) {}

    /** The day by which the police decide on early release, extension or a change of measure. */
    @Rule(name = "rehab-police-answer", title = "决定机关审批期限", summary = "决定机关最迟哪一天作出是否批准的决定")
    @LegalBasis({"戒毒条例#31.2", "戒毒条例#33"})
    public static Ruling<LocalDate> policeAnswer(Received facts) {
        int days = FIGURES.number("police-answer-days", facts.on());
        LocalDate last = facts.on().plusDays(days);
        return Ruling.of(last, new Reason("戒毒条例#33", "决定机关自收到之日%s起%d日内作出决定, 最迟%s".formatted(facts.on(), days, last)));
    }

    /** The moment by which family, employer and police station are told of a decision. */
    @Rule(name = "rehab-family-notice", title = "通知家属期限", summary = "决定书送达后24小时以内通知家属、所在单位和公安派出所")
    @LegalBasis({"禁毒法#40.1", "戒毒条例#33"})
    public static Ruling<LocalDateTime> familyNotice(Served facts) {
        int hours = FIGURES.number("family-notice-hours", facts.at().toLocalDate());
        LocalDateTime last = facts.at().plusHours(hours);
        return Ruling.of(
                last,
                new Reason("禁毒法#40.1", "决定书送达后%d小时以内通知, 最迟%s".formatted(hours, last)),
                new Reason("戒毒条例#33", "提前解除、延长期限的决定同样通知家属、所在单位和公安派出所"));
    }
}
