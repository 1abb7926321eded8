package xiezhi.kernel.sentence;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 刑种: the penalties that run for a term, each with the article on its term and the one on its beginning and credit. */
@CodeSet(code = "CS_PENALTY", name = "有期限的主刑", standard = "刑法#33")
public enum Penalty implements Labelled {
    PUBLIC_SURVEILLANCE("管制", "刑法#38", 3, 24, 36, "刑法#41", 2),
    CRIMINAL_DETENTION("拘役", "刑法#42", 1, 6, 12, "刑法#44", 1),
    FIXED_TERM("有期徒刑", "刑法#45", 6, 180, 300, "刑法#47", 1);

    private static final int LONGEST_MONTH = 31;

    private final String label;
    private final String termArticle;
    private final int least;
    private final int most;
    private final int mostCombined;
    private final String creditArticle;
    private final int daysPerCustodyDay;
    private final String rangeFault;

    Penalty(String label, String termArticle, int least, int most, int mostCombined, String creditArticle, int days) {
        this.label = label;
        this.termArticle = termArticle;
        this.least = least;
        this.most = most;
        this.mostCombined = mostCombined;
        this.creditArticle = creditArticle;
        this.daysPerCustodyDay = days;
        this.rangeFault = "%s的期限为%s以上%s以下, 数罪并罚或者减为有期的不超过%s (%s, 刑法#69)"
                .formatted(label, words(least), words(most), words(mostCombined), termArticle);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String basis() {
        return termArticle;
    }

    /** Whether a judgment can carry the term: within the article, or beyond it for several crimes (刑法#69), or a rest of one. */
    boolean fits(Period term, @Nullable Boolean combined, boolean credited) {
        if (exceeds(term, mostCombined)) {
            return false;
        }
        if (term.toTotalMonths() < least) {
            return credited || Boolean.TRUE.equals(combined);
        }
        return !exceeds(term, most) || !Boolean.FALSE.equals(combined);
    }

    /** Whether the term is longer than one crime can bring. */
    boolean exceedsOneCrime(Period term) {
        return exceeds(term, most);
    }

    /** What is said of a term that does not fit. */
    String rangeFault() {
        return rangeFault;
    }

    private static boolean exceeds(Period term, int months) {
        return term.toTotalMonths() * LONGEST_MONTH + term.getDays() > (long) months * LONGEST_MONTH;
    }

    private static String words(int months) {
        return months % 12 == 0 ? months / 12 + "年" : months + "个月";
    }

    /** The article on the first day of the term and on credit. */
    String creditArticle() {
        return creditArticle;
    }

    /** 折抵: days of the term that one day of custody before judgment stands for. */
    int daysPerCustodyDay() {
        return daysPerCustodyDay;
    }

    /** Days of the term that so many days of residence under surveillance at a named place stand for (刑事诉讼法#76); half a day counts whole. */
    long forDesignatedResidence(long days) {
        return this == PUBLIC_SURVEILLANCE ? days : (days + 1) / 2;
    }
}
