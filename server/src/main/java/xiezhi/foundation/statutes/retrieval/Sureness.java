package xiezhi.foundation.statutes.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * 把握: how often an answer is right, and how many questions get one, for each limit of confidence. An answer shows up to three articles; its
 * confidence is the chance that one of them is right.
 */
public final class Sureness {
    private static final int SHOWN = 3;
    private final double each;
    private final List<Answer> answers = new ArrayList<>();

    /** @param each an article less likely than this is not shown */
    public Sureness(double each) {
        this.each = each;
    }

    private record Answer(double confidence, boolean firstRight, boolean oneRight, boolean hopeless) {}

    /**
     * 一线 of the curve.
     *
     * @param limit of confidence, below which there is no answer
     * @param answered share of the questions that have an answer in the statutes
     * @param firstRight share of the answers whose first article is right
     * @param oneRight share of the answers of which one article is right
     * @param hopeless share of the questions without any answer in the statutes that are answered all the same
     */
    public record Row(double limit, double answered, double firstRight, double oneRight, double hopeless) {}

    void add(Ranked ranked, IntPredicate right) {
        answers.add(answer(ranked, right, false));
    }

    void addHopeless(Ranked ranked) {
        answers.add(answer(ranked, place -> false, true));
    }

    private Answer answer(Ranked ranked, IntPredicate right, boolean hopeless) {
        double miss = 1;
        boolean one = false;
        for (int i = 0; i < Math.min(SHOWN, ranked.places().length); i++) {
            if (ranked.chances()[i] >= each) {
                miss *= 1 - ranked.chances()[i];
                one |= right.test(ranked.places()[i]);
            }
        }
        boolean first = ranked.places().length > 0 && right.test(ranked.places()[0]);
        return new Answer(1 - miss, first, one, hopeless);
    }

    public List<Row> curve(double... limits) {
        List<Row> rows = new ArrayList<>();
        for (double limit : limits) {
            List<Answer> given = answers.stream()
                    .filter(a -> !a.hopeless() && a.confidence() >= limit)
                    .toList();
            rows.add(new Row(
                    limit,
                    share(
                            given.size(),
                            answers.stream().filter(a -> !a.hopeless()).count()),
                    share(given.stream().filter(Answer::firstRight).count(), given.size()),
                    share(given.stream().filter(Answer::oneRight).count(), given.size()),
                    share(
                            answers.stream()
                                    .filter(a -> a.hopeless() && a.confidence() >= limit)
                                    .count(),
                            answers.stream().filter(Answer::hopeless).count())));
        }
        return rows;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
