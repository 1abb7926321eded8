package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 释放: on the last day, whatever day of the week it is and whatever is still unpaid. */
public final class Releases {
    private static final PrisonParameters FIGURES = PrisonParameters.shipped();

    private Releases() {}

    @Rule(name = "prison-release", title = "释放日", summary = "刑满之日释放, 不因节假日、财产性判项未履行、住院或者禁闭推迟; 另案羁押的在门口移交")
    @LegalBasis({"监狱法#59", "监狱法#58", "监狱法2012#35", "刑事诉讼法#105"})
    public static Ruling<ReleaseAnswer> day(ReleaseFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate on = due(facts, reasons);
        LocalDate actual = on.isBefore(facts.today()) ? facts.today() : on;
        long late = Math.max(ChronoUnit.DAYS.between(on, facts.today()), 0);
        String basis = PrisonLaw.on(actual).article("35", "59");
        if (late > 0) {
            reasons.add(new Reason(basis, "应当于%s释放, 已超期%d日: 立即释放, 登记并依法处理国家赔偿".formatted(on, late)));
        }
        unmoved(facts, basis, reasons);
        boolean termEnd = facts.kind() == ReleaseKind.TERM_END;
        return Ruling.of(
                new ReleaseAnswer(
                        actual,
                        termEnd ? on.minusMonths(FIGURES.number("release-notice-months", on)) : null,
                        termEnd ? on.minusMonths(FIGURES.number("exit-education-months", on)) : null,
                        facts.otherWarrant() != null,
                        late,
                        Boolean.TRUE.equals(facts.politicalRights())),
                reasons);
    }

    @LegalBasis({"监狱法#59", "监狱法2012#35"})
    private static LocalDate due(ReleaseFacts facts, List<Reason> reasons) {
        LocalDate last = facts.lastDay();
        LocalDate served = facts.servedOn();
        return switch (facts.kind()) {
            case TERM_END -> {
                if (last == null) {
                    throw Unfit.field("lastDay", "刑满释放应当有刑期止日");
                }
                reasons.add(
                        new Reason(PrisonLaw.on(last).article("35", "59"), "刑期至%s届满, 当日释放, 遇节假日不顺延".formatted(last)));
                yield last;
            }
            case COMMUTED_TO_END -> {
                LocalDate on = served == null ? facts.today() : served;
                LocalDate due = last != null && last.isAfter(on) ? last : on;
                reasons.add(new Reason(PrisonLaw.on(on).article("35", "59"), "减刑裁定送达时刑期已满的, 送达当日释放: " + due));
                yield due;
            }
            case AMNESTY, PAROLE, RETRIAL_ACQUITTED -> {
                LocalDate on = served == null ? facts.today() : served;
                reasons.add(new Reason(
                        PrisonLaw.on(on).article("35", "59"), facts.kind().label() + ", 文书生效送达当日办理: " + on));
                yield on;
            }
        };
    }

    private static void unmoved(ReleaseFacts facts, String basis, List<Reason> reasons) {
        if (Boolean.TRUE.equals(facts.propertyUnpaid())) {
            reasons.add(new Reason(basis, "罚金、赔偿未履行不影响按期释放, 由法院继续执行"));
        }
        if (Boolean.TRUE.equals(facts.away())) {
            reasons.add(new Reason(basis, "正在住院、押解或者禁闭的, 同样按期释放"));
        }
        String warrant = facts.otherWarrant();
        if (warrant != null) {
            reasons.add(new Reason(basis, "办理释放手续后在门口移交: " + warrant));
        }
        if (Boolean.TRUE.equals(facts.politicalRights())) {
            reasons.add(new Reason("监狱法#59", "附加剥夺政治权利, 释放前通知执行地公安机关"));
        }
    }
}
