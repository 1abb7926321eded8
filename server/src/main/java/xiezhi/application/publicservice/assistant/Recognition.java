package xiezhi.application.publicservice.assistant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 意图识别: counts the words of the question by a public list of points; the same question always gives the same answer, and says why. */
@Component
class Recognition {
    private static final int ENOUGH = 5;
    private static final int AHEAD = 2;
    private static final int EXAMPLE = 8;
    private final List<Intent> intents;

    Recognition() {
        this.intents =
                Pages.rows("assistant/intents.yaml").stream().map(Page::intent).toList();
    }

    private record Score(Intent intent, int points, List<String> reasons) {}

    List<Intent> all() {
        return intents;
    }

    Recognised recognise(Utterance said) {
        String text = said.searched().toLowerCase(java.util.Locale.ROOT);
        List<Score> scores = intents.stream()
                .map(intent -> score(intent, text))
                .filter(score -> score.points() >= ENOUGH)
                .sorted(Comparator.comparingInt(Score::points).reversed())
                .toList();
        List<Intent> likely = scores.stream().map(Score::intent).limit(3).toList();
        if (scores.isEmpty() || (scores.size() > 1 && tied(scores))) {
            return new Recognised(null, 0, List.of(), likely);
        }
        Score best = scores.getFirst();
        return new Recognised(best.intent(), best.points(), best.reasons(), likely.subList(1, likely.size()));
    }

    private static boolean tied(List<Score> scores) {
        return scores.get(0).points() - scores.get(1).points() < AHEAD;
    }

    /** Longer words first, and no character counted twice. */
    private static Score score(Intent intent, String text) {
        String left = text;
        int points = 0;
        List<String> reasons = new ArrayList<>();
        List<Map.Entry<String, Integer>> words = intent.words().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> word) ->
                                word.getKey().length())
                        .reversed())
                .toList();
        for (Map.Entry<String, Integer> word : words) {
            if (left.contains(word.getKey())) {
                points += word.getValue();
                reasons.add("“%s” %+d".formatted(word.getKey(), word.getValue()));
                left = left.replace(word.getKey(), " ");
            }
        }
        int likeness = likeness(intent, text);
        if (likeness > 0) {
            reasons.add("与例句相近 %+d".formatted(likeness));
        }
        return new Score(intent, points + likeness, reasons);
    }

    /** Up to eight points for the nearest example, by the pairs of characters that both share. */
    private static int likeness(Intent intent, String text) {
        Set<String> mine = pairs(text);
        return intent.examples().stream()
                .map(example -> pairs(example.toLowerCase(java.util.Locale.ROOT)))
                .mapToInt(other -> shared(mine, other))
                .max()
                .orElse(0);
    }

    private static int shared(Set<String> mine, Set<String> other) {
        Set<String> both = new HashSet<>(mine);
        both.retainAll(other);
        double dice = mine.isEmpty() || other.isEmpty() ? 0 : 2.0 * both.size() / (mine.size() + other.size());
        return dice < 0.4 ? 0 : (int) Math.round(dice * EXAMPLE);
    }

    private static Set<String> pairs(String text) {
        String plain = text.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
