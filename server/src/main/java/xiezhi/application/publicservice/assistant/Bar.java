package xiezhi.application.publicservice.assistant;

import java.util.List;
import java.util.regex.Pattern;

/** 不答事项: what a machine must not answer, why, and what can be done instead; from {@code assistant/bars.yaml}. */
record Bar(
        String code,
        List<String> phrases,
        List<List<String>> pairs,
        List<Pattern> patterns,
        List<String> unless,
        String why,
        String english,
        List<String> next,
        boolean urgent) {

    boolean stops(Utterance said) {
        String text = said.text().toLowerCase(java.util.Locale.ROOT);
        for (String harmless : unless) {
            text = text.replace(harmless, " ");
        }
        String left = text;
        return phrases.stream().anyMatch(left::contains)
                || pairs.stream().anyMatch(pair -> pair.stream().allMatch(left::contains))
                || patterns.stream().anyMatch(pattern -> pattern.matcher(left).find());
    }
}
