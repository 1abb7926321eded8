package xiezhi.foundation.statutes.retrieval;

import java.util.Arrays;

/**
 * 符号码: of every article's vector only the signs, eight words each. Counting where two differ costs a hundredth of multiplying them out, and
 * says well enough which articles are worth it.
 */
final class Signs {
    private static final int WORDS = BgeModel.DIMENSIONS / Long.SIZE;
    /** So many of the nearest by signs hold 99.9 of a hundred nearest by vectors, and 99 % of the nearest 600. */
    private static final int WORTH_IT = 8_192;
    /** Cosine from signs, as measured over 65,397 articles and 120 questions; off by 0.036 on the average. */
    private static final float SLOPE = 0.964f;

    private static final float BASE = 0.269f;
    private final long[] signs;
    private final boolean[] there;

    Signs(int size) {
        signs = new long[size * WORDS];
        there = new boolean[size];
    }

    void set(int at, byte[] vector) {
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) signs[at * WORDS + i / Long.SIZE] |= 1L << i % Long.SIZE;
        }
        there[at] = true;
    }

    /** At how many places each article's signs differ from those of the question; -1 for those without a vector. */
    private short[] apart(long[] question) {
        short[] apart = new short[there.length];
        for (int at = 0; at < apart.length; at++) {
            int from = at * WORDS;
            int differ = 0;
            for (int word = 0; word < WORDS; word++) differ += Long.bitCount(signs[from + word] ^ question[word]);
            apart[at] = (short) (there[at] ? differ : -1);
        }
        return apart;
    }

    /** 粗比: an estimate for every article, and which of them are to be looked at exactly. */
    record Rough(float[] near, int[] worthIt) {}

    Rough rough(byte[] question) {
        Signs one = new Signs(1);
        one.set(0, question);
        short[] apart = apart(one.signs);
        int limit = limit(apart);
        float[] near = new float[apart.length];
        int[] worthIt = new int[apart.length];
        int many = 0;
        for (int at = 0; at < apart.length; at++) {
            if (apart[at] < 0) continue;
            near[at] = BASE + SLOPE * (1 - 2f * apart[at] / BgeModel.DIMENSIONS);
            if (apart[at] <= limit) worthIt[many++] = at;
        }
        return new Rough(near, Arrays.copyOf(worthIt, many));
    }

    /** The distance up to which there are enough of them. */
    private static int limit(short[] apart) {
        int[] many = new int[BgeModel.DIMENSIONS + 1];
        for (short distance : apart) {
            if (distance >= 0) many[distance]++;
        }
        int limit = 0;
        for (int sum = many[0]; limit < BgeModel.DIMENSIONS && sum < WORTH_IT; sum += many[limit]) limit++;
        return limit;
    }
}
