package xiezhi.foundation.statutes.retrieval;

import java.util.List;
import java.util.stream.Stream;

/**
 * 依据: for one question, the articles worth a look and what speaks for each of them.
 *
 * @param values for each place, in the order of {@link #NAMES}
 * @param coverage for each place, how much of the question its words cover
 */
record Evidence(int[] places, float[][] values, float[] coverage) {
    /** What is weighed: nearness as it is and as learned, keyword scores by field, what was learned of instrument and article, the article's own make, how near the part around it is, and at which place each of these alone would put it. */
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
            "codeShare",
            "plainRank",
            "nearRank",
            "textRank",
            "wholeRank",
            "translatedRank",
            "calledRank",
            "instrumentRank",
            "chapterRank",
            "bookRank");

    /** By which evidence the last ones rank an article among the candidates, in their order. */
    static final int[] RANKED = Stream.of(
                    "plain",
                    "near",
                    "text",
                    "whole",
                    "translated",
                    "calledFirst",
                    "instrumentNear",
                    "chapterNear",
                    "bookNear")
            .mapToInt(NAMES::indexOf)
            .toArray();

    static final int PLAIN = 0;

    int size() {
        return places.length;
    }
}
