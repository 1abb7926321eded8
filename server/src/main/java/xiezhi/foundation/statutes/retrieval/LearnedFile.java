package xiezhi.foundation.statutes.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 所学存档: writes what was learned as the two files that ship, readable by people as far as numbers are. */
final class LearnedFile {
    private LearnedFile() {}

    static void write(Learned learned, Path folder, String provenance) {
        try {
            Files.write(folder.resolve("adapter.bin"), adapter(learned.adapter()));
            Files.writeString(folder.resolve("learned.yaml"), text(learned, provenance));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] adapter(float[] adapter) {
        int n = BgeModel.DIMENSIONS;
        ByteBuffer out = ByteBuffer.allocate(n * (Float.BYTES + n * Short.BYTES));
        for (int row = 0; row < n; row++) {
            float most = 1e-9f;
            for (int i = 0; i < n; i++) most = Math.max(most, Math.abs(adapter[row * n + i]));
            float scale = most / Short.MAX_VALUE;
            out.putFloat(scale);
            for (int i = 0; i < n; i++) out.putShort((short) Math.round(adapter[row * n + i] / scale));
        }
        return out.array();
    }

    private static String text(Learned learned, String provenance) {
        StringBuilder text =
                new StringBuilder("# 检索所学, written by ./xiezhi bench retrieval --learn. Not edited by hand.\n");
        text.append("provenance: \"").append(provenance).append("\"\n");
        text.append("questions: ").append((long) learned.questions()).append('\n');
        weights(text, "meaning", learned.meaning());
        weights(text, "keywords", learned.keywords());
        counts(text, "instruments", learned.instruments());
        counts(text, "articles", learned.articles());
        return text.toString();
    }

    private static void weights(StringBuilder text, String name, Learned.Weights weights) {
        text.append(name).append(": # evidence: [shift, scale, weight]\n");
        for (int i = 0; i < Evidence.NAMES.size(); i++) {
            text.append("  %s: [%s, %s, %s]%n"
                    .formatted(
                            Evidence.NAMES.get(i),
                            number(weights.shift()[i]),
                            number(weights.scale()[i]),
                            number(weights.weight()[i])));
        }
        double[] c = weights.chance();
        text.append("  chance: [%s, %s, %s, %s]%n".formatted(number(c[0]), number(c[1]), number(c[2]), number(c[3])));
    }

    private static void counts(StringBuilder text, String name, Map<String, Double> counts) {
        text.append(name).append(":\n");
        new TreeMap<>(counts)
                .forEach((key, count) -> text.append("  \"")
                        .append(key)
                        .append("\": ")
                        .append(number(count))
                        .append('\n'));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value); // a scale may be very small, and must not become nothing
    }
}
