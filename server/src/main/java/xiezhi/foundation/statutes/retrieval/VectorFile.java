package xiezhi.foundation.statutes.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * 向量文件: one byte a dimension under each text's finger print; only ever appended to, mapped and not held. A record that was cut off by a
 * crash is overwritten by the next; what is whole is never computed again.
 */
final class VectorFile implements AutoCloseable {
    private static final int RECORD = Long.BYTES + Float.BYTES + BgeModel.DIMENSIONS;
    private final FileChannel channel;
    private final Map<Long, Integer> slots = new HashMap<>();
    private MappedByteBuffer map;
    private int size;

    VectorFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            size = (int) (channel.size() / RECORD);
            map = mapped();
            for (int slot = 0; slot < size; slot++) slots.put(map.getLong(slot * RECORD), slot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MappedByteBuffer mapped() throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, (long) size * RECORD);
    }

    synchronized boolean has(long print) {
        return slots.containsKey(print);
    }

    /** Where the vector of that text lies, or -1. */
    synchronized int slot(long print) {
        return slots.getOrDefault(print, -1);
    }

    /** Adds vectors; they are found from now on. */
    synchronized void append(Map<Long, float[]> vectors) {
        ByteBuffer batch = ByteBuffer.allocate(vectors.size() * RECORD);
        vectors.forEach((print, vector) -> put(batch, print, vector));
        try {
            for (long at = (long) size * RECORD; batch.flip().hasRemaining(); batch.compact()) {
                at += channel.write(batch, at);
            }
            vectors.keySet().forEach(print -> slots.put(print, size++));
            map = mapped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ByteBuffer batch, long print, float[] vector) {
        float scale = Vectors.largest(vector) / 127;
        batch.putLong(print).putFloat(scale);
        for (float value : vector) batch.put((byte) Math.round(value / scale));
    }

    /** A reader over what is there now. */
    synchronized Reading reading() {
        return new Reading(map.duplicate().order(ByteOrder.BIG_ENDIAN));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 取向量. For one thread. */
    static final class Reading {
        private final ByteBuffer map;
        private final byte[] one = new byte[BgeModel.DIMENSIONS];

        private Reading(ByteBuffer map) {
            this.map = map;
        }

        float[] vector(int slot) {
            int at = slot * RECORD + Long.BYTES;
            map.get(at + Float.BYTES, one);
            float scale = map.getFloat(at);
            float[] vector = new float[one.length];
            for (int i = 0; i < one.length; i++) vector[i] = one[i] * scale;
            return Vectors.normal(vector);
        }

        /** The vector as it is stored, for reading at once: the next call writes over it. */
        byte[] bytes(int slot) {
            map.get(slot * RECORD + Long.BYTES + Float.BYTES, one);
            return one;
        }

        /** The cosine to a vector of length one that was cut to bytes with the given scale. */
        float near(int slot, byte[] other, float otherScale) {
            int at = slot * RECORD + Long.BYTES;
            map.get(at + Float.BYTES, one);
            return Vectors.dot(one, other) * map.getFloat(at) * otherScale;
        }
    }
}
