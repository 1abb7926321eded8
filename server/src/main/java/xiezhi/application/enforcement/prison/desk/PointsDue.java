package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.points.PointsPublication;
import xiezhi.foundation.records.Query;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 计分考核的期限: last month to be posted, and to be counted once the days of its publication are over. */
@Component
class PointsDue {
    private final Roll roll;
    private final CustodyFiles custody;

    PointsDue(Roll roll, CustodyFiles custody) {
        this.roll = roll;
        this.custody = custody;
    }

    List<DueItem> of(UUID ward, LocalDate today) {
        LocalDate last = today.withDayOfMonth(1).minusMonths(1);
        List<PointsPublication> publications =
                roll.all(Query.of(PointsPublication.class).where("ward", Ref.of(ward)));
        List<DueItem> due = new ArrayList<>();
        if (!publications.isEmpty()
                && publications.stream().noneMatch(each -> each.month().equals(last))) {
            due.add(item(
                    ward,
                    last,
                    "公示%s计分结果".formatted(YearMonth.from(last)),
                    "Month to be posted",
                    today.withDayOfMonth(10),
                    today));
        }
        publications.stream()
                .filter(each -> each.confirmedOn() == null)
                .forEach(each -> due.add(item(
                        ward,
                        each.month(),
                        custody.openObjections(ward, each.month())
                                ? "%s计分有异议待答复".formatted(YearMonth.from(each.month()))
                                : "%s公示期满, 计入周期".formatted(YearMonth.from(each.month())),
                        "Month to be counted",
                        each.until().plusDays(1),
                        today)));
        return due;
    }

    private static DueItem item(
            UUID ward, LocalDate month, String text, String english, LocalDate due, LocalDate today) {
        return new DueItem(
                DueItem.urgency(due, today),
                "POINTS",
                text,
                english,
                null,
                due,
                "/prison/points/%s?month=%s".formatted(ward, YearMonth.from(month)),
                new Reason("计分考核规定#11", text));
    }
}
