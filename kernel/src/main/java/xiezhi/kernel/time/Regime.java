package xiezhi.kernel.time;

import java.time.LocalDate;
import java.time.YearMonth;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 期间制度: under which law a term is counted; the ways agree but for months that begin on a last day. */
@CodeSet(code = "CS_REGIME", name = "期间计算制度", standard = "民法典#200")
public enum Regime implements Labelled {
    CIVIL("民法典期间", "民法典#201", "民法典#202", "民法典#203", "全国年节及纪念日放假办法#7"),
    LICENSING("行政许可期限", "民法典#201", "民法典#202", "民法典#203", "行政许可法#82"),
    PENALTY("行政处罚期限", "民法典#201", "民法典#202", "民法典#203", "行政处罚法#85"),
    RECONSIDERATION("行政复议期限", "民法典#201", "民法典#202", "民法典#203", "行政复议法#88"),
    CRIMINAL("刑事诉讼期间", "刑事诉讼法#105", "刑诉法解释#202", "刑事诉讼法#105", "全国年节及纪念日放假办法#7");

    private final String label;
    private final String start;
    private final String months;
    private final String roll;
    private final String workdays;

    Regime(String label, String start, String months, String roll, String workdays) {
        this.label = label;
        this.start = start;
        this.months = months;
        this.roll = roll;
        this.workdays = workdays;
    }

    @Override
    public String label() {
        return label;
    }

    /** The article by which the first day is not counted. */
    public String start() {
        return start;
    }

    /** The article on the last day of a term of months or years. */
    public String months() {
        return months;
    }

    /** The article on a last day on which offices are closed. */
    public String roll() {
        return roll;
    }

    /** The article by which only working days count. */
    public String workdays() {
        return workdays;
    }

    /** The last day of a term that is counted by the calendar alone. In criminal procedure a month from a last day ends on a last day. */
    LocalDate end(LocalDate from, Term term) {
        LocalDate end = term.after(from);
        boolean lastToLast = this == CRIMINAL && term.unit() == TermUnit.MONTHS && isLast(from);
        return lastToLast ? YearMonth.from(end).atEndOfMonth() : end;
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
