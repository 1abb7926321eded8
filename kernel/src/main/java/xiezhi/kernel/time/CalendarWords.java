package xiezhi.kernel.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 日历用语: says what notices arrange between two days, {@code 2026-10-01至2026-10-07国庆节放假 (国办发明电〔2025〕7号)}. */
final class CalendarWords {
    private CalendarWords() {}

    /** One sentence for each festival and each weekend day worked, both ends included. */
    static List<String> between(LocalDate from, LocalDate to, WorkCalendar calendar) {
        List<String> words = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            CalendarDay first = calendar.on(day);
            if (first.type() == DayType.WORK || first.type() == DayType.REST) {
                continue;
            }
            LocalDate last = day;
            while (last.isBefore(to) && isSame(first, calendar.on(last.plusDays(1)))) {
                last = last.plusDays(1);
            }
            words.add(sentence(first, last));
            day = last;
        }
        return words;
    }

    private static String sentence(CalendarDay first, LocalDate last) {
        String span = last.equals(first.date()) ? last.toString() : first.date() + "至" + last;
        String act = first.type().isWorked() ? "调休上班" : first.name() + "放假";
        return span + act + (first.noticeNo() == null ? "" : " (" + first.noticeNo() + ")");
    }

    private static boolean isSame(CalendarDay a, CalendarDay b) {
        return a.type() == b.type() && a.name().equals(b.name()) && Objects.equals(a.noticeNo(), b.noticeNo());
    }
}
