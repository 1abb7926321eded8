package xiezhi.foundation.statutes.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;

/** 成绩: how well a ranking answered a set of questions: the share of the answers among the first so many, and how high the first one stood. */
final class Marks {
    private static final int[] DEPTHS = {5, 10, 20, 100};
    private final double[] found = new double[DEPTHS.length];
    private double reciprocal;
    private int questions;

    /** Counts one question, whose ranking is given from the likeliest down. */
    void add(Example example, int[] ranking) {
        questions++;
        int first = Integer.MAX_VALUE;
        for (int[] wordings : example.answers()) {
            int rank = rank(ranking, wordings);
            first = Math.min(first, rank);
            for (int d = 0; d < DEPTHS.length; d++) {
                if (rank < DEPTHS[d]) found[d] += 1.0 / example.answers().size();
            }
        }
        if (first < 10) reciprocal += 1.0 / (first + 1);
    }

    private static int rank(int[] ranking, int[] wordings) {
        for (int rank = 0; rank < ranking.length; rank++) {
            for (int wording : wordings) {
                if (ranking[rank] == wording) return rank;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Each measure by its name. */
    Map<String, Double> all() {
        Map<String, Double> all = new LinkedHashMap<>();
        for (int d = 0; d < DEPTHS.length; d++) all.put("recall@" + DEPTHS[d], found[d] / questions);
        all.put("MRR@10", reciprocal / questions);
        return all;
    }
}
