package xiezhi.foundation.statutes.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.foundation.statutes.RightOfWay;

@DisplayName("所学: what ships can be weighed with, with vectors and without")
class LearnedTest {
    @TempDir
    Path folder;

    @Test
    void givesANumberToAnyEvidence() {
        Learned shipped = Learned.shipped();
        float[] nothing = new float[Evidence.NAMES.size()];
        float[] ones = new float[Evidence.NAMES.size()];
        Arrays.fill(ones, 1);
        for (Learned.Weights weights : List.of(shipped.meaning(), shipped.keywords())) {
            assertThat(weights.score(nothing)).isFinite();
            assertThat(weights.score(ones)).isFinite();
            assertThat(Arrays.stream(weights.scale()).min().orElse(0)).isPositive();
        }
        assertThat(shipped.prior("民法典", 1_000)).isGreaterThan(shipped.prior("某不知名的办法", 1_000));
    }

    /** Before there are vectors, evidence of meaning is nothing and must not drown the words. */
    @Test
    void ranksByWordsAloneWithTheShippedWeights() {
        SmallLibrary library = SmallLibrary.invented();
        KeywordIndex.write(folder.resolve("keywords"), library, new CalledNames(), new RightOfWay());
        try (VectorFile none = new VectorFile(folder.resolve("vectors.bin"));
                Shelf shelf = new Shelf(KeywordIndex.open(folder.resolve("keywords")), none)) {
            Learned shipped = Learned.shipped();
            boolean[] open = new boolean[shelf.columns.size()];
            Arrays.fill(open, true);
            for (Map.Entry<String, String> expected :
                    Map.of("饲养的动物咬了人", "试拟动物法#3", "离婚后探望子女", "试拟家事法#7").entrySet()) {
                Evidence evidence =
                        Schooling.evidence(shelf, new Thesaurus(), open, shipped, new Asked(expected.getKey(), null));
                int first = Ranked.of(evidence, shipped.keywords()).places()[0];
                assertThat(shelf.columns.key[first]).isEqualTo(expected.getValue());
            }
        }
    }
}
