package xiezhi.foundation.statutes.retrieval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 检索考核: how well the search finds the articles that answer questions. A figure called unseen is of questions that the ranking under test has not
 * learned from; for the lay questions that means five folds, in each of which everything is learned anew on the other four fifths. A figure called
 * in-sample is of the very questions that were learned from, and says nothing about others.
 */
public final class RetrievalTrial implements AutoCloseable {
    private static final String LAY = "lay questions, learns nothing";
    private static final String FOLDS = "lay questions, unseen (five folds)";
    private static final String SEEN = "lay questions, in-sample (learned from these very ones)";
    private static final String OWN = "our own questions, unseen";
    private static final int NEAR = Evidence.NAMES.indexOf("near");
    private final Shelf shelf;
    private final VectorFile vectors;
    private final Thesaurus thesaurus = new Thesaurus();
    private final BgeModel model = new BgeModel();
    private final boolean[] open;
    private final List<Example> lay;
    private final List<Example> trial;
    private @Nullable Schooling schooling;

    /**
     * @param index folder of the index, {@code DATA/statutes}
     * @param questions JSON file of questions with known answers
     */
    public RetrievalTrial(Path index, Path questions, LocalDate day) {
        vectors = new VectorFile(index.resolve("vectors.bin"));
        shelf = new Shelf(KeywordIndex.open(Folders.only(index, "keywords-")), vectors);
        open = shelf.columns.latest(day);
        lay = examples(Questions.json(questions));
        trial = examples(Questions.yaml("statutes/questions/trial.yaml"));
    }

    public int articles() {
        return shelf.columns.size();
    }

    public int vectors() {
        return shelf.filled();
    }

    /** The marks of what ships, with plain BM25 and plain vectors beside it: a minute. */
    public Map<String, Map<String, Double>> marks() {
        Map<String, Marks> marks = new LinkedHashMap<>();
        Learned shipped = Learned.shipped();
        for (Example example : lay) {
            plainWays(marks, LAY, example);
            ranked(marks, SEEN, example, shipped);
        }
        for (Example example : trial) {
            plainWays(marks, OWN, example);
            ranked(marks, OWN, example, shipped);
        }
        return all(marks);
    }

    private void ranked(Map<String, Marks> marks, String set, Example example, Learned learned) {
        Evidence words = Schooling.evidence(shelf, thesaurus, open, learned, Schooling.withoutVector(example.asked()));
        Evidence evidence = Schooling.evidence(shelf, thesaurus, open, learned, example.asked());
        give(
                marks,
                set + ": ranked, before there are vectors",
                example,
                Ranked.of(words, learned.keywords()).places());
        give(
                marks,
                set + ": ranked",
                example,
                Ranked.of(evidence, learned.meaning()).places());
    }

    /** The marks on questions that were not learned from, and how often an answer of the assistant would be right: some minutes. */
    public Map<String, Map<String, Double>> unseen(Sureness sureness) {
        Map<String, Marks> marks = new LinkedHashMap<>();
        schooling().each((i, evidence, meaning, keywords) -> {
            if (i < lay.size()) {
                give(marks, FOLDS + ": adapted vectors alone", lay.get(i), adapted(evidence));
                give(marks, FOLDS + ": ranked, before there are vectors", lay.get(i), keywords.places());
                give(marks, FOLDS + ": ranked", lay.get(i), meaning.places());
                sureness.add(meaning, lay.get(i)::isAnswer);
            }
        });
        schooling().eachHopeless(sureness::addHopeless);
        return all(marks);
    }

    private static Map<String, Map<String, Double>> all(Map<String, Marks> marks) {
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        marks.forEach((name, one) -> all.put(name, one.all()));
        return all;
    }

    private Schooling schooling() {
        Schooling there = schooling;
        if (there == null) {
            List<Example> all = new ArrayList<>(lay);
            all.addAll(examples(Questions.yaml("statutes/questions/school.yaml")));
            List<Asked> elsewhere = Questions.yaml("statutes/questions/elsewhere.yaml").stream()
                    .map(q -> asked(q.text()))
                    .toList();
            schooling = there = new Schooling(shelf, thesaurus, open, all, elsewhere);
        }
        return there;
    }

    /** Learns from all questions and writes what ships. */
    public void learn(Path folder, String provenance) {
        LearnedFile.write(schooling().learn(), folder, provenance);
    }

    private void plainWays(Map<String, Marks> marks, String set, Example example) {
        Asked asked = example.asked();
        give(marks, set + ": BM25 baseline", example, best(shelf.index.scores(KeywordIndex.WHOLE, asked.text())));
        float @Nullable [] vector = asked.vector();
        if (vector != null) give(marks, set + ": vectors alone, as they are", example, best(shelf.near(vector)));
    }

    private static int[] adapted(Evidence evidence) {
        return IntStream.range(0, evidence.size())
                .boxed()
                .sorted((a, b) -> Float.compare(evidence.values()[b][NEAR], evidence.values()[a][NEAR]))
                .mapToInt(i -> evidence.places()[i])
                .toArray();
    }

    private static void give(Map<String, Marks> marks, String name, Example example, int[] ranking) {
        marks.computeIfAbsent(name, n -> new Marks()).add(example, ranking);
    }

    private int[] best(float[] scores) {
        return Largest.of(scores, open, 100)
                .boxed()
                .sorted((a, b) -> Float.compare(scores[b], scores[a]))
                .mapToInt(i -> i)
                .toArray();
    }

    private Asked asked(String question) {
        String text = Asked.plain(question);
        return new Asked(text, model.vector(text));
    }

    private List<Example> examples(List<Questions.Question> questions) {
        return questions.stream()
                .map(q -> new Example(
                        asked(q.text()), q.keys().stream().map(this::places).toList()))
                .toList();
    }

    /** The wordings of the article, those in force first. An answer that the library doesn't hold can't be found, and counts as missed. */
    private int[] places(String key) {
        int[] all = shelf.index.places(key);
        return IntStream.concat(
                        Arrays.stream(all).filter(at -> open[at]),
                        Arrays.stream(all).filter(at -> !open[at]))
                .toArray();
    }

    @Override
    public void close() {
        shelf.close();
        vectors.close();
        model.close();
    }
}
