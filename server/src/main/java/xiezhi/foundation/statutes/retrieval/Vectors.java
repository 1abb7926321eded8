package xiezhi.foundation.statutes.retrieval;

/** 向量运算: the few sums over vectors that retrieval needs. */
final class Vectors {
    private Vectors() {}

    /** The same direction with length one; nothing stays nothing. */
    static float[] normal(float[] vector) {
        double square = dot(vector, vector);
        if (square == 0) return vector;
        float scale = (float) (1 / Math.sqrt(square));
        for (int i = 0; i < vector.length; i++) vector[i] *= scale;
        return vector;
    }

    static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    /** Four sums side by side, so that no addition waits for the one before; the length is a multiple of four. */
    static int dot(byte[] one, byte[] other) {
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        for (int i = 0; i < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        return a + b + c + d;
    }

    static float largest(float[] vector) {
        float most = 1e-9f;
        for (float value : vector) most = Math.max(most, Math.abs(value));
        return most;
    }

    static byte[] bytes(float[] vector, float scale) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) bytes[i] = (byte) Math.round(vector[i] / scale);
        return bytes;
    }
}
