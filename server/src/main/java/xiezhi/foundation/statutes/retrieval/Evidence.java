package xiezhi.foundation.statutes.retrieval;

import java.util.List;

/**
 * 依据: for one question, the articles worth a look and what speaks for each of them.
 *
 * @param values for each place, in the order of {@link #NAMES}
 * @param coverage for each place, how much of the question its words cover
 */
record Evidence(int[] places, float[][] values, float[] coverage) {
    /** What is weighed: nearness as it is and as learned, keyword scores by field, what was learned of instrument and article, the article's own make, and how near the part around it is. */
    static final List<String> NAMES = List.of(
            "plain",
            "near",
            "text",
            "whole",
            "called",
            "translated",
            "calledFirst",
            "prior",
            "articlePrior",
            "instrumentNear",
            "chapterNear",
            "instrumentWhole",
            "length",
            "code",
            "interpretation",
            "regulation",
            "criminal",
            "bookNear",
            "bookMass",
            "general",
            "generalShare",
            "codeShare");

    static final int PLAIN = 0;

    int size() {
        return places.length;
    }
}
