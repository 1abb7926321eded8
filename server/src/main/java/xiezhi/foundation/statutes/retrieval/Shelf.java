package xiezhi.foundation.statutes.retrieval;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 一版索引: the keyword index of one revision with what was learned laid beside it, and where each article's vector lies. */
final class Shelf implements AutoCloseable {
    private static final double ENOUGH = 0.95;
    final KeywordIndex index;
    final Columns columns;
    final Names names;
    private final VectorFile vectors;
    private final int[] slots;
    private int filled;

    Shelf(KeywordIndex index, VectorFile vectors) {
        this.index = index;
        this.columns = index.columns();
        this.vectors = vectors;
        this.slots = new int[columns.size()];
        Arrays.fill(slots, -1);
        this.names = new Names(columns.instruments);
        refresh(IntStream.range(0, slots.length).toArray(), 0, slots.length);
    }

    /** Looks again whether these articles have a vector by now. */
    synchronized void refresh(int[] places, int from, int to) {
        for (int i = from; i < to; i++) {
            int at = places[i];
            if (slots[at] < 0) {
                slots[at] = vectors.slot(columns.print[at]);
                filled += slots[at] >= 0 ? 1 : 0;
            }
        }
    }

    synchronized int filled() {
        return filled;
    }

    /** Whether nearly every article has a vector, so that those without are at no great disadvantage. */
    synchronized boolean knowsMeaning() {
        return columns.size() > 0 && filled >= ENOUGH * columns.size();
    }

    int[] withoutVector() {
        return IntStream.range(0, slots.length).filter(at -> slots[at] < 0).toArray();
    }

    /** The nearness of every article to the vector; 0 for those without one. */
    float[] near(float[] vector) {
        float scale = Vectors.largest(vector) / 127;
        byte[] bytes = Vectors.bytes(vector, scale);
        VectorFile.Reading reading = vectors.reading();
        float[] near = new float[slots.length];
        for (int at = 0; at < near.length; at++) {
            if (slots[at] >= 0) near[at] = reading.near(slots[at], bytes, scale);
        }
        return near;
    }

    /** The same for some places only. */
    float[] near(float[] vector, int[] places) {
        float scale = Vectors.largest(vector) / 127;
        byte[] bytes = Vectors.bytes(vector, scale);
        VectorFile.Reading reading = vectors.reading();
        float[] near = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            if (slots[places[i]] >= 0) near[i] = reading.near(slots[places[i]], bytes, scale);
        }
        return near;
    }

    /** The article's vector; null while it has none. */
    float @Nullable [] vector(int at) {
        return slots[at] < 0 ? null : vectors.reading().vector(slots[at]);
    }

    @Override
    public void close() {
        index.close();
    }
}
