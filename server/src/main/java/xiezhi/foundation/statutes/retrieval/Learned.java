package xiezhi.foundation.statutes.retrieval;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 所学: what was learned from questions with known answers; no question is in it.
 *
 * @param adapter turns a question's vector towards the articles that answer such questions; row by row
 * @param instruments how often an instrument held an answer, by short name
 * @param articles how often an article was an answer, by key
 * @param questions how many questions were learned from
 * @param meaning weights of the ranking by keyword and meaning
 * @param keywords weights while there are no vectors yet
 */
record Learned(
        float[] adapter,
        Map<String, Double> instruments,
        Map<String, Double> articles,
        double questions,
        Weights meaning,
        Weights keywords) {
    private static final double SMOOTH = 0.3;

    /** 权重 in the order of {@link Evidence#NAMES}, for values that were shifted and scaled; and how the chance of being right follows from the score. */
    record Weights(double[] shift, double[] scale, double[] weight, double[] chance) {
        double score(float[] evidence) {
            double sum = 0;
            for (int i = 0; i < weight.length; i++) sum += weight[i] * (evidence[i] - shift[i]) / scale[i];
            return sum;
        }
    }

    /** As shipped: {@code learned.yaml} and the adapter beside it. */
    static Learned shipped() {
        Map<String, Object> file = Resources.yaml("statutes/learned.yaml");
        return new Learned(
                adapter(Resources.bytes("statutes/adapter.bin")),
                counts(file.get("instruments")),
                counts(file.get("articles")),
                number(file.get("questions")),
                weights(file.get("meaning")),
                weights(file.get("keywords")));
    }

    /** Nothing learned: the question's vector as it is, every instrument alike. */
    static float[] unturned() {
        float[] adapter = new float[BgeModel.DIMENSIONS * BgeModel.DIMENSIONS];
        for (int i = 0; i < BgeModel.DIMENSIONS; i++) adapter[i * BgeModel.DIMENSIONS + i] = 1;
        return adapter;
    }

    float[] turn(float[] question) {
        float[] turned = new float[BgeModel.DIMENSIONS];
        for (int row = 0; row < BgeModel.DIMENSIONS; row++) {
            for (int i = 0; i < BgeModel.DIMENSIONS; i++) {
                turned[i] += question[row] * adapter[row * BgeModel.DIMENSIONS + i];
            }
        }
        return Vectors.normal(turned);
    }

    /** How much likelier than an average instrument this one is, as a logarithm. */
    float prior(String instrument, int among) {
        double count = instruments.getOrDefault(instrument, 0.0);
        return (float) Math.log((count + SMOOTH) / (questions + SMOOTH * among) * among);
    }

    float priorOfArticle(String key) {
        return (float) Math.log1p(articles.getOrDefault(key, 0.0));
    }

    private static float[] adapter(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        float[] adapter = new float[BgeModel.DIMENSIONS * BgeModel.DIMENSIONS];
        for (int row = 0; row < BgeModel.DIMENSIONS; row++) {
            float scale = in.getFloat();
            for (int i = 0; i < BgeModel.DIMENSIONS; i++) {
                adapter[row * BgeModel.DIMENSIONS + i] = in.getShort() * scale;
            }
        }
        return adapter;
    }

    private static Map<String, Double> counts(@Nullable Object map) {
        Map<String, Double> counts = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(map))
                .forEach((name, count) -> counts.put(String.valueOf(name), number(count)));
        return counts;
    }

    private static Weights weights(@Nullable Object map) {
        Map<?, ?> rows = (Map<?, ?>) Objects.requireNonNull(map);
        int n = Evidence.NAMES.size();
        double[][] columns = new double[3][n];
        for (int i = 0; i < n; i++) {
            List<?> row = (List<?>) rows.get(Evidence.NAMES.get(i));
            for (int k = 0; k < 3; k++) columns[k][i] = row == null ? (k == 1 ? 1 : 0) : number(row.get(k));
        }
        List<?> chance = (List<?>) Objects.requireNonNull(rows.get("chance"));
        for (int i = 0; i < n; i++) {
            if (columns[1][i] <= 0)
                columns[1][i] = 1; // evidence that was always the same, as vectors are before there are any
        }
        return new Weights(
                columns[0],
                columns[1],
                columns[2],
                chance.stream().mapToDouble(Learned::number).toArray());
    }

    private static double number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}
