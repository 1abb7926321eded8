package xiezhi.foundation.statutes.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** 学习: from questions with known answers. Weights are learned on questions that adapter and counts have not seen, so they don't trust these too much. */
final class Schooling {
    private static final int FOLDS = 5;
    private final Shelf shelf;
    private final Thesaurus thesaurus;
    private final boolean[] open;
    private final List<Asked> hopeless;

    Schooling(Shelf shelf, Thesaurus thesaurus, boolean[] open, List<Asked> hopeless) {
        this.shelf = shelf;
        this.thesaurus = thesaurus;
        this.open = open;
        this.hopeless = hopeless;
    }

    Learned learn(List<Example> examples) {
        List<Weighing.Paper> meaning = new ArrayList<>();
        List<Weighing.Paper> keywords = new ArrayList<>();
        int[] fold = folds(examples.size(), 7);
        for (int f = 0; f < FOLDS; f++) {
            int held = f;
            Learned seen = counted(pick(examples, i -> fold[i] != held));
            for (Example example : pick(examples, i -> fold[i] == held)) {
                meaning.add(Weighing.Paper.of(evidence(seen, example.asked()), example));
                keywords.add(Weighing.Paper.of(evidence(seen, withoutVector(example.asked())), example));
            }
        }
        Learned counted = counted(examples);
        return new Learned(
                counted.adapter(),
                counted.instruments(),
                counted.articles(),
                counted.questions(),
                Weighing.fit(meaning, hopeless(counted, true)),
                Weighing.fit(keywords, hopeless(counted, false)));
    }

    private List<Weighing.Paper> hopeless(Learned learned, boolean meaning) {
        return hopeless.stream()
                .map(asked -> evidence(learned, meaning ? asked : withoutVector(asked)))
                .map(evidence -> new Weighing.Paper(evidence, new boolean[evidence.size()]))
                .toList();
    }

    Evidence evidence(Learned learned, Asked asked) {
        return new Inquiry(shelf, thesaurus, learned, asked, open).evidence();
    }

    private static Asked withoutVector(Asked asked) {
        return new Asked(asked.text(), null);
    }

    /** Adapter and counts; no weights yet. */
    private Learned counted(List<Example> examples) {
        Map<String, Double> instruments = new HashMap<>();
        Map<String, Double> articles = new HashMap<>();
        for (Example example : examples) {
            int[] places = example.places();
            for (int at : places) {
                instruments.merge(shelf.columns.instruments.get(shelf.columns.instrument[at]), 1.0 / places.length, Double::sum);
                articles.merge(shelf.columns.key[at], 1.0, Double::sum);
            }
        }
        int n = Evidence.NAMES.size();
        Learned.Weights none = new Learned.Weights(new double[n], new double[n], new double[n], new double[4]);
        return new Learned(Adapter.fit(shelf, examples), instruments, articles, examples.size(), none, none);
    }

    static int[] folds(int size, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(order, new Random(seed));
        int[] fold = new int[size];
        for (int i = 0; i < size; i++) fold[order.get(i)] = i % FOLDS;
        return fold;
    }

    static <T> List<T> pick(List<T> all, java.util.function.IntPredicate which) {
        return IntStream.range(0, all.size()).filter(which).mapToObj(all::get).toList();
    }
}
