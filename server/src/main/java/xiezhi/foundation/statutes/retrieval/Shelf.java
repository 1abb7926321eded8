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
    private final Signs signs;
    private int filled;

    Shelf(KeywordIndex index, VectorFile vectors) {
        this.index = index;
        this.columns = index.columns();
        this.vectors = vectors;
        this.slots = new int[columns.size()];
        Arrays.fill(slots, -1);
        this.signs = new Signs(slots.length);
        this.names = new Names(columns.instruments);
        refresh(IntStream.range(0, slots.length).toArray(), 0, slots.length);
    }

    /** Looks again whether these articles have a vector by now. */
    synchronized void refresh(int[] places, int from, int to) {
        VectorFile.Reading reading = vectors.reading();
        for (int i = from; i < to; i++) {
            int at = places[i];
            int slot = slots[at] < 0 ? vectors.slot(columns.print[at]) : -1;
            if (slot >= 0) {
                signs.set(at, reading.bytes(slot));
                slots[at] = slot;
                filled++;
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

    /** The nearness of every article to the vector, exact for those that may count and an estimate for the rest; 0 for those without one. */
    float[] near(float[] vector) {
        float scale = Vectors.largest(vector) / 127;
        byte[] bytes = Vectors.bytes(vector, scale);
        VectorFile.Reading reading = vectors.reading();
        Signs.Rough rough = signs.rough(bytes);
        for (int at : rough.worthIt()) rough.near()[at] = reading.near(slots[at], bytes, scale);
        return rough.near();
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
