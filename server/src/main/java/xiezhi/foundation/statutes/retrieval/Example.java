package xiezhi.foundation.statutes.retrieval;

import java.util.Arrays;
import java.util.List;

/**
 * 例题: a question with the places of the articles that answer it.
 *
 * @param answers for each article its wordings; any of them counts
 */
record Example(Asked asked, List<int[]> answers) {

    /** The first wording of each answer, those that the library doesn't hold left out. */
    int[] places() {
        return answers.stream().filter(a -> a.length > 0).mapToInt(a -> a[0]).toArray();
    }

    boolean isAnswer(int place) {
        return answers.stream().anyMatch(a -> Arrays.stream(a).anyMatch(at -> at == place));
    }
}
