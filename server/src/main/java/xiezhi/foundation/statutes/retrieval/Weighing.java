package xiezhi.foundation.statutes.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** 学权重: finds the weights under which the answers stand highest among the candidates; large weights are held down. */
final class Weighing {
    private static final int STEPS = 160;
    private static final double PACE = 0.05;
    private static final double HOLD = 1e-3;
    private static final int N = Evidence.NAMES.size();

    /** 判卷: the evidence of one question, and which of its candidates are answers. */
    record Paper(Evidence evidence, boolean[] right) {
        static Paper of(Evidence evidence, Example example) {
            boolean[] right = new boolean[evidence.size()];
            for (int i = 0; i < right.length; i++) right[i] = example.isAnswer(evidence.places()[i]);
            return new Paper(evidence, right);
        }

        long rights() {
            return IntStream.range(0, right.length).filter(i -> right[i]).count();
        }
    }

    private Weighing() {}

    /** @param hopeless papers of questions that no statute answers: from them only the chance of being right is learned */
    static Learned.Weights fit(List<Paper> papers, List<Paper> hopeless) {
        List<Paper> useful = papers.stream().filter(p -> p.rights() > 0).toList();
        double[] shift = new double[N];
        double[] scale = new double[N];
        measure(useful, shift, scale);
        double[] weight = climb(useful, shift, scale);
        Learned.Weights weights = new Learned.Weights(shift, scale, weight, new double[4]);
        return new Learned.Weights(shift, scale, weight, chance(papers, hopeless, weights));
    }

    private static void measure(List<Paper> papers, double[] shift, double[] scale) {
        double n = papers.stream().mapToDouble(p -> p.evidence().size()).sum();
        double[] square = new double[N];
        for (Paper paper : papers) {
            for (float[] row : paper.evidence().values()) {
                for (int k = 0; k < N; k++) {
                    shift[k] += row[k] / n;
                    square[k] += row[k] * row[k] / n;
                }
            }
        }
        for (int k = 0; k < N; k++) scale[k] = Math.sqrt(Math.max(0, square[k] - shift[k] * shift[k])) + 1e-6;
    }

    private static double[] climb(List<Paper> papers, double[] shift, double[] scale) {
        double[] weight = new double[N];
        double[] first = new double[N];
        double[] second = new double[N];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = slope(papers, new Learned.Weights(shift, scale, weight, new double[4]));
            for (int k = 0; k < N; k++) {
                double g = slope[k] + HOLD * weight[k];
                first[k] = 0.9 * first[k] + 0.1 * g;
                second[k] = 0.99 * second[k] + 0.01 * g * g;
                weight[k] -= PACE * first[k] / (1 - Math.pow(0.9, step))
                        / (Math.sqrt(second[k] / (1 - Math.pow(0.99, step))) + 1e-8);
            }
        }
        return weight;
    }

    private static double[] slope(List<Paper> papers, Learned.Weights weights) {
        double[] slope = new double[N];
        for (Paper paper : papers) {
            float[][] rows = paper.evidence().values();
            double[] share = Ranked.shares(Arrays.stream(rows).mapToDouble(weights::score).toArray());
            double part = 1.0 / paper.rights();
            for (int i = 0; i < rows.length; i++) {
                double off = (share[i] - (paper.right()[i] ? part : 0)) / papers.size();
                for (int k = 0; k < N; k++) slope[k] += off * (rows[i][k] - weights.shift()[k]) / weights.scale()[k];
            }
        }
        return slope;
    }

    /** The chance of being right, from the first ten of each paper. */
    private static double[] chance(List<Paper> papers, List<Paper> hopeless, Learned.Weights weights) {
        List<double[]> signs = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Paper paper : java.util.stream.Stream.concat(papers.stream(), hopeless.stream()).toList()) {
            float[][] rows = paper.evidence().values();
            double[] scores = Arrays.stream(rows).mapToDouble(weights::score).toArray();
            double[] share = Ranked.shares(scores);
            IntStream.range(0, rows.length)
                    .boxed()
                    .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                    .limit(10)
                    .forEach(i -> {
                        signs.add(Ranked.signs(paper.evidence(), i, share[i]));
                        right.add(paper.right()[i]);
                    });
        }
        return logistic(signs, right);
    }

    private static double[] logistic(List<double[]> signs, List<Boolean> right) {
        double[] weight = new double[4];
        double[] size = {1, 4, 0.2, 1};
        for (int step = 0; step < 1_500; step++) {
            double[] slope = new double[4];
            for (int i = 0; i < signs.size(); i++) {
                double off = Ranked.chance(weight, signs.get(i)) - (right.get(i) ? 1 : 0);
                for (int k = 0; k < 4; k++) slope[k] += off * signs.get(i)[k] / signs.size();
            }
            for (int k = 0; k < 4; k++) weight[k] -= 2.0 / (size[k] * size[k]) * slope[k];
        }
        return weight;
    }
}
