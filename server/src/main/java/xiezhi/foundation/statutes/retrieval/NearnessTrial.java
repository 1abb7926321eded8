package xiezhi.foundation.statutes.retrieval;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** 比近考核: comparing one question with every vector, by signs first as the search does it, and all of them multiplied out as the baseline. */
public final class NearnessTrial implements AutoCloseable {
    private static final int ROUNDS = 60;
    private final VectorFile file;
    private final int vectors;
    private final Signs signs;
    private final byte[] question = new byte[BgeModel.DIMENSIONS];
    private float used;

    /** @param folder where a file of invented vectors is made */
    public NearnessTrial(Path folder, int vectors) {
        this.vectors = vectors;
        this.file = new VectorFile(folder.resolve("vectors.bin"));
        this.signs = new Signs(vectors);
        Random dice = new Random(5);
        dice.nextBytes(question);
        Map<Long, float[]> batch = new HashMap<>();
        for (long at = 0; at < vectors; at++) {
            float[] vector = new float[BgeModel.DIMENSIONS];
            for (int i = 0; i < vector.length; i++) vector[i] = dice.nextFloat() - 0.5f;
            batch.put(at, vector);
            if (batch.size() == 1_000 || at == vectors - 1) {
                file.append(batch);
                batch.clear();
            }
        }
        VectorFile.Reading reading = file.reading();
        for (int at = 0; at < vectors; at++) signs.set(at, reading.bytes(at));
    }

    /** Milliseconds: as shipped, and the baseline; the middle of many rounds taken in turn. */
    public double[] milliseconds() {
        double[] shipped = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        for (int warm = 0; warm < 2; warm++) {
            for (int i = 0; i < ROUNDS; i++) {
                shipped[i] = took(this::shipped);
                all[i] = took(this::everyOne);
            }
        }
        java.util.Arrays.sort(shipped);
        java.util.Arrays.sort(all);
        return new double[] {shipped[ROUNDS / 2], all[ROUNDS / 2]};
    }

    /** So that no answer is computed for nothing. */
    public float used() {
        return used;
    }

    private double took(Supplier<float[]> compared) {
        long from = System.nanoTime();
        used += compared.get()[vectors / 2];
        return (System.nanoTime() - from) / 1e6;
    }

    private float[] shipped() {
        Signs.Rough rough = signs.rough(question);
        VectorFile.Reading reading = file.reading();
        for (int at : rough.worthIt()) rough.near()[at] = reading.near(at, question, 1);
        return rough.near();
    }

    private float[] everyOne() {
        VectorFile.Reading reading = file.reading();
        float[] near = new float[vectors];
        for (int at = 0; at < vectors; at++) near[at] = reading.near(at, question, 1);
        return near;
    }

    @Override
    public void close() {
        file.close();
    }
}
