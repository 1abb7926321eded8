package xiezhi.foundation.statutes.retrieval;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * 排序结果: places from the likeliest down, with score and chance of being an answer.
 */
record Ranked(int[] places, double[] scores, double[] chances) {
    private static final double HOPELESS = -12;

    static Ranked of(Evidence evidence, Learned.Weights weights) {
        double[] scores = new double[evidence.size()];
        for (int i = 0; i < scores.length; i++) scores[i] = weights.score(evidence.values()[i]);
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i])
                        .thenComparing(i -> evidence.places()[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] share = shares(scores);
        return new Ranked(
                IntStream.of(order).map(i -> evidence.places()[i]).toArray(),
                IntStream.of(order).mapToDouble(i -> scores[i]).toArray(),
                IntStream.of(order)
                        .mapToDouble(i -> chance(weights.chance(), signs(evidence, i, share[i])))
                        .toArray());
    }

    /** What the chance of being right hangs on: its share among all candidates, its nearness, how many of the words it covers. */
    static double[] signs(Evidence evidence, int i, double share) {
        return new double[] {
            1, Math.max(HOPELESS, Math.log(share)), evidence.values()[i][Evidence.PLAIN], evidence.coverage()[i]
        };
    }

    static double chance(double[] weights, double[] signs) {
        double sum = 0;
        for (int i = 0; i < signs.length; i++) sum += weights[i] * signs[i];
        return 1 / (1 + Math.exp(-sum));
    }

    static double[] shares(double[] scores) {
        double most = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) sum += shares[i] = Math.exp(scores[i] - most);
        for (int i = 0; i < scores.length; i++) shares[i] /= sum;
        return shares;
    }
}
