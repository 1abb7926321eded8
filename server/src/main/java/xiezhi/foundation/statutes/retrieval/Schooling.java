package xiezhi.foundation.statutes.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * 学习: from questions with known answers. Each question is first looked at with an adapter and counts that have not seen it; from these papers the
 * weights are learned, so they don't trust adapter and counts too much.
 */
final class Schooling {
    private static final int FOLDS = 5;
    private final Shelf shelf;
    private final Thesaurus thesaurus;
    private final boolean[] open;
    private final List<Example> examples;
    private final int[] fold;
    private final List<Weighing.Paper> meaning = new ArrayList<>();
    private final List<Weighing.Paper> keywords = new ArrayList<>();
    private final Map<String, Learned.Weights> fitted = new HashMap<>();
    private final List<Weighing.Paper> hopelessMeaning;
    private final List<Weighing.Paper> hopelessKeywords;

    /** @param hopeless questions that no statute answers */
    Schooling(Shelf shelf, Thesaurus thesaurus, boolean[] open, List<Example> examples, List<Asked> hopeless) {
        this.shelf = shelf;
        this.thesaurus = thesaurus;
        this.open = open;
        this.examples = examples;
        this.fold = folds(examples.size());
        Learned[] seen = IntStream.range(0, FOLDS)
                .mapToObj(f -> counted(pick(i -> fold[i] != f)))
                .toArray(Learned[]::new);
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            meaning.add(Weighing.Paper.of(evidence(seen[fold[i]], example.asked()), example));
            keywords.add(Weighing.Paper.of(evidence(seen[fold[i]], withoutVector(example.asked())), example));
        }
        hopelessMeaning =
                hopeless.stream().map(asked -> empty(evidence(seen[0], asked))).toList();
        hopelessKeywords = hopeless.stream()
                .map(asked -> empty(evidence(seen[0], withoutVector(asked))))
                .toList();
    }

    private static Weighing.Paper empty(Evidence evidence) {
        return new Weighing.Paper(evidence, new boolean[evidence.size()]);
    }

    /** From all questions. */
    Learned learn() {
        Learned all = counted(examples);
        return new Learned(
                all.adapter(),
                all.instruments(),
                all.articles(),
                all.questions(),
                weights(-1, true),
                weights(-1, false));
    }

    /** 评卷: one question as the ranking sees it that has learned from the other folds only. */
    void each(Reader reader) {
        for (int f = 0; f < FOLDS; f++) {
            Learned.Weights byMeaning = weights(f, true);
            Learned.Weights byKeywords = weights(f, false);
            for (int i = 0; i < examples.size(); i++) {
                if (fold[i] == f) {
                    reader.read(
                            i,
                            meaning.get(i).evidence(),
                            Ranked.of(meaning.get(i).evidence(), byMeaning),
                            Ranked.of(keywords.get(i).evidence(), byKeywords));
                }
            }
        }
    }

    /** Each question that no statute answers, ranked by weights that have not seen it. */
    void eachHopeless(Consumer<Ranked> reader) {
        for (int f = 0; f < FOLDS; f++) {
            Learned.Weights weights = weights(f, true);
            for (int i = f; i < hopelessMeaning.size(); i += FOLDS) {
                reader.accept(Ranked.of(hopelessMeaning.get(i).evidence(), weights));
            }
        }
    }

    /** 阅卷人. */
    @FunctionalInterface
    interface Reader {
        void read(int example, Evidence evidence, Ranked meaning, Ranked keywords);
    }

    private Learned.Weights weights(int without, boolean byMeaning) {
        return fitted.computeIfAbsent(
                without + (byMeaning ? " by meaning" : " by keywords"), n -> fit(without, byMeaning));
    }

    private Learned.Weights fit(int without, boolean byMeaning) {
        List<Weighing.Paper> all = byMeaning ? meaning : keywords;
        List<Weighing.Paper> papers = IntStream.range(0, all.size())
                .filter(i -> fold[i] != without)
                .mapToObj(all::get)
                .toList();
        List<Weighing.Paper> hopeless = byMeaning ? hopelessMeaning : hopelessKeywords;
        return Weighing.fit(
                papers,
                IntStream.range(0, hopeless.size())
                        .filter(i -> i % FOLDS != without)
                        .mapToObj(hopeless::get)
                        .toList());
    }

    private Evidence evidence(Learned learned, Asked asked) {
        return evidence(shelf, thesaurus, open, learned, asked);
    }

    static Evidence evidence(Shelf shelf, Thesaurus thesaurus, boolean[] open, Learned learned, Asked asked) {
        return new Inquiry(shelf, thesaurus, learned, asked, open).evidence();
    }

    static Asked withoutVector(Asked asked) {
        return new Asked(asked.text(), null);
    }

    /** Adapter and counts; no weights yet. */
    private Learned counted(List<Example> known) {
        Map<String, Double> instruments = new HashMap<>();
        Map<String, Double> articles = new HashMap<>();
        for (Example example : known) {
            int[] places = example.places();
            for (int at : places) {
                String instrument = shelf.columns.instruments.get(shelf.columns.instrument[at]);
                instruments.merge(instrument, 1.0 / places.length, Double::sum);
                articles.merge(shelf.columns.key[at], 1.0, Double::sum);
            }
        }
        int n = Evidence.NAMES.size();
        Learned.Weights none = new Learned.Weights(new double[n], new double[n], new double[n], new double[4]);
        return new Learned(Adapter.fit(shelf, known), instruments, articles, known.size(), none, none);
    }

    private static int[] folds(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(7));
        int[] fold = new int[size];
        for (int i = 0; i < size; i++) fold[order.get(i)] = i % FOLDS;
        return fold;
    }

    private List<Example> pick(IntPredicate which) {
        return IntStream.range(0, examples.size())
                .filter(which)
                .mapToObj(examples::get)
                .toList();
    }
}
