package xiezhi.application.enforcement.community.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.ending.Ending;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.rule.Reason;

/** 今天: everything that waits for this officer, in one list by urgency. What is late comes first, then what is due today, then what comes soon. */
@Service
public class Day {
    private static final int MOST = 1000;
    private static final int SOON_DAYS = 3;
    private final Records records;
    private final DayFiles files;
    private final Clock clock;

    Day(Records records, DayFiles files, Clock clock) {
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @May({CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.MONITOR})
    public List<DayItem> today() {
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        List<DayItem> items = new ArrayList<>();
        people().forEach(who -> person(who, today, items::add));
        files.add(today, items::add);
        items.sort(Comparator.comparing(DayItem::urgency)
                .thenComparing(DayItem::due)
                .thenComparing(DayItem::who));
        return items;
    }

    private Stream<Supervisee> people() {
        return Stream.of(SuperviseeState.values())
                .filter(state -> state != SuperviseeState.LIFTED && state != SuperviseeState.TERMINATED)
                .flatMap(state ->
                        records
                                .page(Query.of(Supervisee.class)
                                        .where("state", state)
                                        .limit(MOST))
                                .items()
                                .stream()
                                .map(Stored::row));
    }

    private static void person(Supervisee who, LocalDate today, Consumer<DayItem> items) {
        Line line = new Line(who, today, items);
        switch (who.state()) {
            case AWAITING_ARRIVAL ->
                line.when("ARRIVAL", "等待报到", "Expected to report in", who.reportDue(), "社区矫正法#21.1");
            case OVERDUE ->
                line.now("OVERDUE", "逾期未报到, 组织查找", "Has not reported in: search", who.reportDue(), "社区矫正法#30");
            case REGISTERED -> line.now("DECLARE", "等待入矫宣告", "Declaration to be held", today, "社区矫正法#22");
            case DECLARED -> line.now("PLAN", "等待制定矫正方案", "Plan to be made", today, "社区矫正法#24");
            case LOST -> line.now("LOST", "失去联系, 继续查找", "Lost: keep searching", lost(who, today), "社区矫正法#30");
            case SUPERVISED, ON_LEAVE, PRE_LIFT -> supervised(who, today, line);
            case DETAINED, PENDING_REVOCATION, LIFTED, TERMINATED -> {}
        }
    }

    private static LocalDate lost(Supervisee who, LocalDate today) {
        LocalDate since = who.lostSince();
        return since == null ? today : since;
    }

    private static void supervised(Supervisee who, LocalDate today, Line line) {
        line.when("REPORT", "应当报告", "Report due", who.nextReport(), "社区矫正法#23");
        line.when("VISIT", "应当走访", "Visit due", who.nextVisit(), "社区矫正法#26");
        line.when("HEALTH", "应当报告身体情况", "Health report due", who.nextHealthReport(), "社区矫正法实施办法#24");
        line.when("MEDICAL", "应当提交病情复查情况", "Medical review due", who.nextMedicalReview(), "社区矫正法实施办法#24");
        if (!today.isBefore(who.ends())) {
            line.now("LIFT", "矫正期满, 应当解除", "Term over: lift", who.ends(), "社区矫正法#44");
        } else if (!today.isBefore(Ending.summaryFrom(who.ends()))) {
            line.now("SUMMARY", "即将期满, 作总结鉴定", "Summary before the end", who.ends(), "社区矫正法实施办法#53");
        }
    }

    /** 一人的事项: adds what is due to the list. */
    private record Line(Supervisee who, LocalDate today, Consumer<DayItem> items) {

        /** Shown when its day has come or is near. */
        void when(String kind, String text, String english, @Nullable LocalDate due, String basis) {
            if (due != null && !due.isAfter(today.plusDays(SOON_DAYS))) {
                now(kind, text, english, due, basis);
            }
        }

        void now(String kind, String text, String english, LocalDate due, String basis) {
            items.accept(new DayItem(
                    DayItem.of(due, today),
                    kind,
                    text,
                    english,
                    nameOf(who),
                    who.id().toString(),
                    due,
                    Telling.link(who.id()),
                    new Reason(basis, text)));
        }
    }

    /** Number and masked name: a list over the shoulder betrays nobody. */
    static String nameOf(Supervisee who) {
        return who.number().value() + " " + Mask.NAME.of(who.name().value());
    }
}
