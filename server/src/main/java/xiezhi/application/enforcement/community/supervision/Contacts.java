package xiezhi.application.enforcement.community.supervision;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.SupervisionClass;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.Clocking;
import xiezhi.kernel.time.Deadline;
import xiezhi.kernel.time.Regime;
import xiezhi.kernel.time.Term;
import xiezhi.kernel.time.WorkCalendar;

/** 报告和走访频次: how often somebody reports and is visited, by class; a province sets it. */
@LegalBasis({"社区矫正法#23", "社区矫正法实施办法#21"})
public final class Contacts {
    private Contacts() {}

    /** 频次事实. */
    public record Facts(
            @Item("管理类别") SupervisionClass supervisionClass,
            @Item("上一次的日期") LocalDate last,
            @Item("保外就医") @Nullable Boolean medical) {}

    /** 下一次: when the next report, visit and health report are due. */
    public record Next(
            LocalDate report, LocalDate visit, @Nullable LocalDate health) {}

    /** The next of each after the last. A report is due on its day, whether offices are open or not: it may be made by telephone. */
    @Rule(name = "community-contact", title = "报告和走访频次", summary = "按管理类别算出下一次报告、走访和身体情况报告的日期")
    @LegalBasis({"社区矫正法#23", "社区矫正法实施办法#21", "社区矫正法实施办法#24"})
    public static Ruling<Next> next(Facts facts) {
        LocalDate last = facts.last();
        String name = facts.supervisionClass().name().toLowerCase(Locale.ROOT);
        boolean medical = Boolean.TRUE.equals(facts.medical());
        Next next = new Next(
                after("contact-" + name, last),
                after("visit-" + name, last),
                medical ? after("health-report", last) : null);
        Ruling<Next> ruling = Ruling.of(
                next,
                new Reason(
                        "社区矫正法实施办法#21",
                        "%s每%s报告一次, 下一次%s"
                                .formatted(
                                        facts.supervisionClass().label(),
                                        term("contact-" + name, last),
                                        next.report())),
                new Reason("社区矫正法实施办法#21", "每%s走访一次, 下一次%s".formatted(term("visit-" + name, last), next.visit())));
        return medical ? ruling.because("社区矫正法实施办法#24", "保外就医每月报告身体情况, 下一次" + next.health()) : ruling;
    }

    /** 病情复查: the day by which the papers of the next review are handed in. */
    @Rule(name = "community-medical-review", title = "病情复查期限", summary = "保外就医的, 每三个月提交一次病情复查情况")
    @LegalBasis({"社区矫正法#23", "社区矫正法实施办法#24"})
    public static Ruling<LocalDate> medicalReview(ReviewFacts facts) {
        int months = Parameters.of("community").number("medical-review-months", facts.last());
        int more = facts.prolongedByMonths() == null ? 0 : facts.prolongedByMonths();
        LocalDate due = months(facts.last(), months + more, "社区矫正法实施办法#24");
        Ruling<LocalDate> ruling =
                Ruling.of(due, new Reason("社区矫正法实施办法#24", "每%d个月提交一次, 至%s".formatted(months + more, due)));
        if (more == 0) {
            return ruling;
        }
        String who = more <= 3 ? "上一级社区矫正机构批准, 并告知同级人民检察院" : "省级社区矫正机构批准, 并告知同级人民检察院";
        return ruling.because("社区矫正法实施办法#24", "延长%d个月的, 由%s".formatted(more, who));
    }

    /** 复查事实. */
    public record ReviewFacts(
            @Item("上一次复查之日") LocalDate last,
            @Item(value = "延长月数", min = 0) @Nullable Integer prolongedByMonths) {}

    /** When a plan made on the day is looked at again. */
    public static LocalDate planReview(LocalDate madeOn) {
        return after("plan-review", madeOn);
    }

    /** The end of the parameter's term after the day. */
    static LocalDate after(String parameter, LocalDate day) {
        return end(
                Term.of(Parameters.of("community").words(parameter, day)),
                day,
                Parameters.of("community").basis(parameter, day));
    }

    /** The same day so many months later; a month that begins on a last day ends on one (D3). */
    public static LocalDate months(LocalDate day, int months, String basis) {
        return end(Term.months(months), day, basis);
    }

    private static LocalDate end(Term term, LocalDate day, String basis) {
        Deadline deadline =
                Deadline.of("间隔", term, basis).under(Regime.CRIMINAL).notRolled();
        return Clocking.due(deadline, day, WorkCalendar.published())
                .value()
                .day()
                .orElseThrow();
    }

    private static String term(String parameter, LocalDate day) {
        return Term.of(Parameters.of("community").words(parameter, day)).chinese();
    }
}
