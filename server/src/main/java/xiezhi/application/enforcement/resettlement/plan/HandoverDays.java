package xiezhi.application.enforcement.resettlement.plan;

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
import xiezhi.kernel.time.WorkCalendar;

/** 衔接期限: from the notice before the release to the first visit after it. The release day is fixed; the days before it are counted back. */
public final class HandoverDays {
    private static final Parameters FIGURES = Parameters.of("resettlement");
    private static final String EXIT = "监狱法#58";
    private static final String HANDOVER = "监狱法#59";

    private HandoverDays() {}

    /** 衔接期限事实. */
    public record Question(
            @Item("释放之日") LocalDate releaseOn,
            @Item("重点帮教对象") @Nullable Boolean key,
            @Item("收到释放预告之日") @Nullable LocalDate announced,
            @Item("到达之日") @Nullable LocalDate arrived) {}

    /**
     * 衔接期限.
     *
     * @param releaseOn never moved past a holiday
     * @param noticeBy the last day on which the county is told
     * @param exitEducationFrom the day on which the preparation begins
     * @param receiverBy the last day on which the county names who receives
     * @param checkBy the last day for the result of the address check, once the notice is in
     * @param openBy the last day for opening the help case, once the person is there
     * @param firstVisitBy the last day for the first visit, likewise
     * @param visitMonths months between two visits
     */
    public record Days(
            LocalDate releaseOn,
            LocalDate noticeBy,
            LocalDate exitEducationFrom,
            LocalDate receiverBy,
            @Nullable LocalDate checkBy,
            @Nullable LocalDate openBy,
            @Nullable LocalDate firstVisitBy,
            int visitMonths) {}

    /** Every day of the hand-over. */
    @Rule(name = "release-handover-days", title = "释放衔接期限", summary = "释放预告、出监教育、核查、确定接收人、建档、首次走访最迟各在哪一天")
    @LegalBasis({EXIT, HANDOVER, "中办发〔2010〕5号#3"})
    public static Ruling<Days> days(Question facts, WorkCalendar calendar) {
        boolean key = Boolean.TRUE.equals(facts.key());
        LocalDate release = facts.releaseOn();
        LocalDate notice = release.minusMonths(number(key ? "notice-months-key" : "notice-months", release));
        LocalDate education = release.minusMonths(number("exit-education-months", release));
        LocalDate receiver = release.minusDays(number("receiver-days", release));
        LocalDate announced = facts.announced();
        LocalDate check = announced == null ? null : announced.plusDays(number("check-days", announced));
        LocalDate arrived = facts.arrived();
        LocalDate open = arrived == null
                ? null
                : calendar.addWorkdays(arrived, number("open-working-days", arrived))
                        .value();
        LocalDate visit = arrived == null ? null : arrived.plusDays(number("first-visit-days", arrived));
        int months = number(key ? "visit-months-key" : "visit-months", release);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(EXIT, "期满日%s释放, 遇节假日不顺延".formatted(release)));
        reasons.add(new Reason(EXIT, "出监教育自%s开始".formatted(education)));
        reasons.add(new Reason(HANDOVER, "最迟%s通知县级安置帮教机构, 最迟%s确定接收人".formatted(notice, receiver)));
        if (check != null) {
            reasons.add(new Reason(HANDOVER, "收到预告后核查居住地, 最迟%s反馈".formatted(check)));
        }
        if (open != null) {
            reasons.add(new Reason(HANDOVER, "到达后最迟%s建立帮教档案, 最迟%s首次走访, 之后每%d个月走访".formatted(open, visit, months)));
        }
        return Ruling.of(new Days(release, notice, education, receiver, check, open, visit, months), reasons);
    }

    private static int number(String name, LocalDate day) {
        return FIGURES.number(name, day);
    }
}
