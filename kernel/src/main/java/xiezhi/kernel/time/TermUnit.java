package xiezhi.kernel.time;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 期间单位: in what a term is counted. */
@CodeSet(code = "CS_TERM_UNIT", name = "期间单位", standard = "民法典#200")
public enum TermUnit implements Labelled {
    HOURS("小时", "hour"),
    CALENDAR_DAYS("日", "day"),
    WORKING_DAYS("个工作日", "working day"),
    MONTHS("个月", "month"),
    YEARS("年", "year");

    private final String label;
    private final String english;

    TermUnit(String label, String english) {
        this.label = label;
        this.english = english;
    }

    @Override
    public String label() {
        return label;
    }

    /** The amount in words, in Chinese: {@code 3个工作日}. */
    public String chinese(long amount) {
        return amount + label;
    }

    /** The amount in words, in English: {@code 3 working days}. */
    public String english(long amount) {
        return amount + " " + english + (amount == 1 ? "" : "s");
    }
}
