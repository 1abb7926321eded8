package xiezhi.application.publicservice.assistant.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 问答: a guided interview as it stands in {@code interviews/<code>.yaml}.
 *
 * @param lawAsOf the day on whose law it was last checked
 * @param document template of the document at its end
 * @param sums figures worked out from the answers
 * @param after what to do with the document
 * @param tests worked answers that reach every page and every exit; they are run with the house's own tests
 */
public record Interview(
        String code,
        String version,
        String name,
        String english,
        String lead,
        String leadEnglish,
        int minutes,
        LocalDate lawAsOf,
        List<String> basis,
        List<Screen> screens,
        List<Exit> exits,
        List<Sum> sums,
        String document,
        String documentName,
        String documentEnglish,
        List<Onward> after,
        List<Trial> tests) {

    /** 出口: where the interview ends early, because another way is the right one. */
    public record Exit(
            String code,
            String after,
            Condition when,
            String text,
            String english,
            @Nullable String basis,
            List<Onward> next) {}

    /** 合计: the sum of a column of a list. */
    public record Sum(String name, String list, String field, String label, String english) {}

    /** 去处: a page of the hall or a telephone. */
    public record Onward(String name, String english, String link) {}

    /** 用例. */
    public record Trial(String name, Map<String, Object> answers, String ends) {}
}
