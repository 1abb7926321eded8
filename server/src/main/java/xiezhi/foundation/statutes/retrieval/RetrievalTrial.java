package xiezhi.foundation.statutes.retrieval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 检索考核: how well the search finds the articles that answer questions. Every figure is of questions that the ranking under test has not learned
 * from: what was to be learned is learned anew on the other four fifths.
 */
public final class RetrievalTrial implements AutoCloseable {
    private static final int FOLDS = 5;
    private final Shelf shelf;
    private final VectorFile vectors;
    private final Thesaurus thesaurus = new Thesaurus();
    private final BgeModel model = new BgeModel();
    private final boolean[] open;
    private final Schooling schooling;
    private final List<Example> school;

    /** @param index folder of the index, {@code DATA/statutes} */
    public RetrievalTrial(Path index, LocalDate day) {
        vectors = new VectorFile(index.resolve("vectors.bin"));
        shelf = new Shelf(KeywordIndex.open(Folders.only(index, "keywords-")), vectors);
        open = new boolean[shelf.columns.size()];
        for (int at = 0; at < open.length; at++) open[at] = shelf.columns.inForce(at, day);
        schooling = new Schooling(shelf, thesaurus, open, asked(Questions.yaml("statutes/questions/elsewhere.yaml")));
        school = examples(Questions.yaml("statutes/questions/school.yaml"));
    }

    public int articles() {
        return shelf.columns.size();
    }

    public int vectors() {
        return shelf.filled();
    }

    /** The marks of each way to rank: on the questions of the file, and on our own that nothing learns from. */
    public Map<String, Map<String, Double>> run(Path questions, Consumer<String> progress) {
        List<Example> asked = examples(Questions.json(questions));
        List<Example> trial = examples(Questions.yaml("statutes/questions/trial.yaml"));
        Map<String, Marks> marks = new LinkedHashMap<>();
        int[] fold = Schooling.folds(asked.size(), 1);
        for (int f = 0; f < FOLDS; f++) {
            int held = f;
            List<Example> known = new ArrayList<>(Schooling.pick(asked, i -> fold[i] != held));
            known.addAll(school);
            Learned learned = schooling.learn(known);
            for (Example example : Schooling.pick(asked, i -> fold[i] == held)) mark(marks, "lay questions", example, learned);
            if (f == 0) for (Example example : trial) mark(marks, "the ministry's own work", example, learned);
            progress.accept("fold %d of %d".formatted(f + 1, FOLDS));
        }
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        marks.forEach((name, one) -> all.put(name, one.all()));
        return all;
    }

    /** Learns from all questions of the file and from our own, and writes what ships. */
    public void learn(Path questions, Path folder, String provenance) {
        List<Example> all = new ArrayList<>(examples(Questions.json(questions)));
        all.addAll(school);
        LearnedFile.write(schooling.learn(all), folder, provenance);
    }

    private void mark(Map<String, Marks> marks, String set, Example example, Learned learned) {
        Asked asked = example.asked();
        give(marks, set + ": BM25 baseline", example, best(shelf.index.scores(KeywordIndex.WHOLE, asked.text())));
        give(marks, set + ": vectors as they are", example, best(vector(asked, false, learned)));
        give(marks, set + ": vectors, adapted", example, best(vector(asked, true, learned)));
        Evidence keywords = schooling.evidence(learned, new Asked(asked.text(), null));
        give(marks, set + ": ranked, before vectors", example, Ranked.of(keywords, learned.keywords()).places());
        Evidence evidence = schooling.evidence(learned, asked);
        give(marks, set + ": ranked", example, Ranked.of(evidence, learned.meaning()).places());
    }

    private static void give(Map<String, Marks> marks, String name, Example example, int[] ranking) {
        marks.computeIfAbsent(name, n -> new Marks()).add(example, ranking);
    }

    private float[] vector(Asked asked, boolean adapted, Learned learned) {
        float @Nullable [] vector = asked.vector();
        return vector == null ? new float[open.length] : shelf.near(adapted ? learned.turn(vector) : vector);
    }

    private int[] best(float[] scores) {
        return Largest.of(scores, open, 100)
                .boxed()
                .sorted((a, b) -> Float.compare(scores[b], scores[a]))
                .mapToInt(i -> i)
                .toArray();
    }

    private List<Asked> asked(List<Questions.Question> questions) {
        return questions.stream().map(q -> asked(q.text())).toList();
    }

    private Asked asked(String question) {
        String text = Asked.plain(question);
        return new Asked(text, model.vector(text));
    }

    private List<Example> examples(List<Questions.Question> questions) {
        return questions.stream()
                .map(q -> new Example(asked(q.text()), q.keys().stream().map(this::places).toList()))
                .toList();
    }

    /** The wordings of the article, those in force first. An answer that the library doesn't hold can't be found, and counts as missed. */
    private int[] places(String key) {
        int[] all = shelf.index.places(key);
        return IntStream.concat(Arrays.stream(all).filter(at -> open[at]), Arrays.stream(all).filter(at -> !open[at]))
                .toArray();
    }

    @Override
    public void close() {
        shelf.close();
        vectors.close();
        model.close();
    }
}
