package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 不得打击报复: a complaint is never held against the inmate; what is recorded against him soon after one is looked at again. */
public final class Retaliation {
    private static final String BASIS = "监狱法#43";

    private Retaliation() {}

    @Rule(name = "retaliation-guard", title = "申诉控告检举后的不利记录", summary = "申诉、控告、检举之后九十日内的不利记录应当复核; 以此为由的不得记录")
    @LegalBasis(BASIS)
    public static Ruling<RetaliationAnswer> guard(RetaliationFacts facts) {
        if (Boolean.TRUE.equals(facts.becauseOfComplaint())) {
            return Ruling.of(new RetaliationAnswer(true, true), new Reason(BASIS, "申诉、控告、检举不得作为对罪犯不利的依据"));
        }
        int days = PrisonParameters.shipped().number("retaliation-days", facts.recordedOn());
        Optional<LocalDate> recent = facts.complaints().stream()
                .filter(day ->
                        !day.isAfter(facts.recordedOn()) && !facts.recordedOn().isAfter(day.plusDays(days)))
                .max(Comparator.naturalOrder());
        return recent.map(day -> Ruling.of(
                        new RetaliationAnswer(false, true),
                        new Reason(BASIS, "%s提出过申诉、控告或者检举, %d日内的不利记录由纪检督察部门复核".formatted(day, days))))
                .orElseGet(() -> Ruling.of(
                        new RetaliationAnswer(false, false), new Reason(BASIS, "%d日内没有申诉、控告、检举".formatted(days))));
    }
}
