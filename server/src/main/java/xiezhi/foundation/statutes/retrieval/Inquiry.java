package xiezhi.foundation.statutes.retrieval;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.NumericUtils;

/** 取证: gathers for one question what speaks for which article. */
final class Inquiry {
    private static final float KEYWORD_SHARE = 0.15f;
    private static final float PRIOR_SHARE = 0.02f;
    private static final GeneralProvisions GENERAL = new GeneralProvisions();
    private static final float STEEP = 30;
    private static final float STEEP_IN_WORDS = 6;
    private final Columns columns;
    private final Learned learned;
    private final boolean[] open;
    private final float[] text;
    private final float[] whole;
    private final float[] called;
    private final float[] translated;
    private final float[] near;
    private final float[] plain;
    private final int[] places;
    private final float grams;
    private final float[] prior;
    private final boolean meaning;

    Inquiry(Shelf shelf, Thesaurus thesaurus, Learned learned, Asked asked, boolean[] open) {
        this.columns = shelf.columns;
        this.learned = learned;
        this.open = open;
        this.grams = Math.max(1, Grams.count(asked.text()).size());
        this.text = shelf.index.scores(KeywordIndex.TEXT, asked.text());
        this.whole = shelf.index.scores(KeywordIndex.WHOLE, asked.text());
        this.called = shelf.index.scores(KeywordIndex.CALLED, asked.text());
        String law = thesaurus.translate(asked.text());
        this.translated = law.isEmpty() ? new float[columns.size()] : shelf.index.scores(KeywordIndex.WHOLE, law);
        this.prior = priors();
        float[] vector = asked.vector();
        this.meaning = vector != null;
        this.near = vector == null ? new float[columns.size()] : shelf.near(learned.turn(vector));
        this.places = pool();
        this.plain = vector == null ? new float[places.length] : shelf.near(vector, places);
    }

    private float[] priors() {
        float[] byInstrument = new float[columns.instruments.size()];
        for (int i = 0; i < byInstrument.length; i++) {
            byInstrument[i] = learned.prior(columns.instruments.get(i), byInstrument.length);
        }
        return byInstrument;
    }

    private int[] pool() {
        float most = most(whole);
        float[] mixed = new float[near.length];
        for (int at = 0; at < mixed.length; at++) {
            mixed[at] = 1 + near[at] + KEYWORD_SHARE * whole[at] / most + PRIOR_SHARE * prior[columns.instrument[at]];
        }
        return Stream.of(
                        Largest.of(mixed, open, 600),
                        Largest.of(near, open, 400),
                        Largest.of(whole, open, 400),
                        Largest.of(text, open, 200),
                        Largest.of(called, open, 200),
                        Largest.of(translated, open, 200))
                .flatMapToInt(some -> some)
                .sorted()
                .distinct()
                .toArray();
    }

    Evidence evidence() {
        fillGaps(near, places);
        float mostText = most(text);
        float mostWhole = most(whole);
        float mostCalled = most(called);
        float mostTranslated = most(translated);
        float nearest = most(near);
        float[] byInstrument = most(near, columns.instrument, columns.instruments.size());
        float[] byChapter = most(near, columns.chapter, columns.chapters());
        float[] byBook = most(near, columns.book, columns.books());
        Mass mass = Mass.of(columns, open, behind(nearest, mostWhole));
        float[] wholeByInstrument = most(whole, columns.instrument, columns.instruments.size());
        float[][] values = new float[places.length][];
        for (int i = 0; i < places.length; i++) {
            int at = places[i];
            int instrument = columns.instrument[at];
            String kind = columns.kinds.get(columns.kind[at]);
            String name = columns.instruments.get(instrument);
            float general = is(GENERAL.has(columns.key[at]));
            values[i] = new float[] {
                plain[i],
                near[at],
                text[at] / mostText,
                whole[at] / mostWhole,
                called[at] / (float) Math.sqrt(grams) / 10,
                translated[at] / mostTranslated,
                called[at] / mostCalled,
                prior[instrument],
                learned.priorOfArticle(columns.key[at]),
                byInstrument[instrument] - nearest,
                byChapter[columns.chapter[at]] - nearest,
                wholeByInstrument[instrument] / mostWhole,
                (float) Math.log1p(columns.length[at]) / 5,
                is(name.equals("民法典")),
                is(kind.equals("司法解释")),
                is(kind.equals("行政法规")),
                is(name.equals("刑法")),
                byBook[columns.book[at]] - nearest,
                mass.ofBook(columns.book[at]),
                general,
                general * mass.share(instrument),
                is(name.equals("民法典")) * mass.share(instrument)
            };
        }
        rank(values);
        float[] coverage = new float[places.length];
        for (int i = 0; i < places.length; i++) coverage[i] = whole[places[i]] / grams;
        return new Evidence(places, values, coverage);
    }

    /** Adds to each row where the one and the other evidence alone would put it; high places lie farther apart than low ones. */
    private static void rank(float[][] values) {
        int from = Evidence.NAMES.size() - Evidence.RANKED.length;
        for (int i = 0; i < values.length; i++) values[i] = Arrays.copyOf(values[i], Evidence.NAMES.size());
        long[] order = new long[values.length];
        for (int k = 0; k < Evidence.RANKED.length; k++) {
            for (int i = 0; i < order.length; i++) {
                order[i] = ((long) -NumericUtils.floatToSortableInt(values[i][Evidence.RANKED[k]]) << 32) | i;
            }
            Arrays.sort(order);
            for (int place = 0; place < order.length; place++) {
                values[(int) order[place]][from + k] = (float) Math.log(place + 5);
            }
        }
    }

    /** How far each article stands behind the nearest one: by meaning, or by words while there are no vectors. */
    private float[] behind(float nearest, float mostWhole) {
        float[] behind = new float[near.length];
        for (int at = 0; at < behind.length; at++) {
            behind[at] = meaning ? STEEP * (near[at] - nearest) : STEEP_IN_WORDS * (whole[at] / mostWhole - 1);
        }
        return behind;
    }

    /** An article whose vector is still to come counts as an average one of those looked at. */
    private static void fillGaps(float[] scores, int[] places) {
        float average = (float) Arrays.stream(places)
                .mapToDouble(at -> scores[at])
                .filter(s -> s != 0)
                .average()
                .orElse(0);
        for (int at : places) {
            if (scores[at] == 0) scores[at] = average;
        }
    }

    private static float is(boolean so) {
        return so ? 1 : 0;
    }

    private float most(float[] scores) {
        float most = 1e-6f;
        for (int at = 0; at < scores.length; at++) {
            if (open[at]) most = Math.max(most, scores[at]);
        }
        return most;
    }

    private float[] most(float[] scores, int[] group, int groups) {
        float[] most = new float[groups];
        IntStream.range(0, scores.length)
                .filter(at -> open[at])
                .forEach(at -> most[group[at]] = Math.max(most[group[at]], scores[at]));
        return most;
    }
}
