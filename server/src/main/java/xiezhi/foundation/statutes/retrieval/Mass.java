package xiezhi.foundation.statutes.retrieval;

/** 分量: how much of what is near to a question lies in one part or one instrument, not only how near its nearest article is. */
record Mass(float[] byBook, float[] byInstrument, float whole) {
    private static final float FLOOR = 1e-3f;

    /** @param behind for each article how far it stands behind the nearest one, 0 or less */
    static Mass of(Columns columns, boolean[] open, float[] behind) {
        float[] byBook = new float[columns.books()];
        float[] byInstrument = new float[columns.instruments.size()];
        float whole = 0;
        for (int at = 0; at < behind.length; at++) {
            if (!open[at]) continue;
            float share = (float) Math.exp(behind[at]);
            byBook[columns.book[at]] += share;
            byInstrument[columns.instrument[at]] += share;
            whole += share;
        }
        return new Mass(byBook, byInstrument, whole);
    }

    float ofBook(int book) {
        return (float) Math.log(byBook[book] + FLOOR);
    }

    float share(int instrument) {
        return byInstrument[instrument] / whole;
    }
}
