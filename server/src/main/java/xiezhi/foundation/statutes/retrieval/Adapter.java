package xiezhi.foundation.statutes.retrieval;

import java.util.List;

/** 向量适配: the linear map that turns questions towards their answers, by ridge regression that holds it near to no turn at all. */
final class Adapter {
    private static final int N = BgeModel.DIMENSIONS;
    private static final double HOLD = 1.0;

    private Adapter() {}

    static float[] fit(Shelf shelf, List<Example> examples) {
        double[][] square = new double[N][N];
        double[][] towards = new double[N][N];
        for (int i = 0; i < N; i++) square[i][i] = towards[i][i] = HOLD;
        for (Example example : examples) {
            float[] question = example.asked().vector();
            float[] answer = middle(shelf, example.places());
            if (question != null && answer != null) add(square, towards, question, answer);
        }
        solve(square, towards);
        float[] adapter = new float[N * N];
        for (int i = 0; i < N * N; i++) adapter[i] = (float) towards[i / N][i % N];
        return adapter;
    }

    private static float @org.jspecify.annotations.Nullable [] middle(Shelf shelf, int[] places) {
        float[] sum = new float[N];
        for (int at : places) {
            float[] vector = shelf.vector(at);
            for (int i = 0; vector != null && i < N; i++) sum[i] += vector[i];
        }
        return Vectors.dot(sum, sum) == 0 ? null : Vectors.normal(sum);
    }

    private static void add(double[][] square, double[][] towards, float[] question, float[] answer) {
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                square[i][j] += question[i] * question[j];
                towards[i][j] += question[i] * answer[j];
            }
        }
    }

    /** Solves square · x = right in place, by Cholesky; square is symmetric and positive. */
    private static void solve(double[][] square, double[][] right) {
        for (int i = 0; i < N; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = square[i][j];
                for (int k = 0; k < j; k++) sum -= square[i][k] * square[j][k];
                square[i][j] = i == j ? Math.sqrt(sum) : sum / square[j][j];
            }
        }
        for (int i = 0; i < N; i++) {
            for (int k = 0; k < i; k++) minus(right[i], right[k], square[i][k]);
            over(right[i], square[i][i]);
        }
        for (int i = N - 1; i >= 0; i--) {
            for (int k = i + 1; k < N; k++) minus(right[i], right[k], square[k][i]);
            over(right[i], square[i][i]);
        }
    }

    private static void minus(double[] row, double[] other, double times) {
        for (int i = 0; i < N; i++) row[i] -= other[i] * times;
    }

    private static void over(double[] row, double by) {
        for (int i = 0; i < N; i++) row[i] /= by;
    }
}
