package xiezhi.foundation.statutes.retrieval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import xiezhi.foundation.statutes.Passage;
import xiezhi.foundation.statutes.Retrieval;
import xiezhi.foundation.statutes.RightOfWay;

/** 混合检索: keywords from the first minute, meaning as soon as the vectors are there; answers from the index alone. */
@Service
class HybridRetrieval implements Retrieval {
    private final Indexing indexing;
    private final RightOfWay way;
    private final Thesaurus thesaurus = new Thesaurus();
    private final Learned learned = Learned.shipped();

    HybridRetrieval(Indexing indexing, RightOfWay way) {
        this.indexing = indexing;
        this.way = way;
    }

    @Override
    public List<Hit> search(String question, LocalDate day, Filter filter, int limit) {
        return way.search(() -> indexing.<List<Hit>>with(shelf -> find(shelf, question, day, filter, limit))
                .orElse(List.of()));
    }

    @Override
    public List<String> absent(String question, LocalDate day) {
        return indexing.with(shelf -> Cited.keys(question, shelf.names::key).stream()
                        .filter(key -> placeOf(shelf, key, day).isEmpty())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private List<Hit> find(Shelf shelf, String question, LocalDate day, Filter filter, int limit) {
        boolean[] open = open(shelf.columns, day, filter);
        Map<Integer, Hit> hits = new LinkedHashMap<>();
        for (String key : Cited.keys(question, shelf.names::key)) {
            placeOf(shelf, key, day, open).ifPresent(at -> hits.put(at, hit(shelf, at, day, 1, 1)));
        }
        String text = Asked.plain(question);
        if (text.isEmpty() || isOnlyACitation(text, hits, shelf, question)) return List.copyOf(hits.values());
        Ranked ranked = rank(shelf, text, open);
        double top = ranked.scores().length == 0 ? 0 : ranked.scores()[0];
        for (int i = 0; i < ranked.places().length && hits.size() < limit; i++) {
            int at = ranked.places()[i];
            double score = 1 / (1 + top - ranked.scores()[i]);
            double chance = ranked.chances()[i];
            hits.computeIfAbsent(at, place -> hit(shelf, place, day, score, chance));
        }
        return hits.values().stream().limit(limit).toList();
    }

    private Ranked rank(Shelf shelf, String text, boolean[] open) {
        boolean meaning = shelf.knowsMeaning();
        Asked asked = new Asked(text, meaning ? indexing.model().vector(text) : null);
        Evidence evidence = new Inquiry(shelf, thesaurus, learned, asked, open).evidence();
        return Ranked.of(evidence, meaning ? learned.meaning() : learned.keywords());
    }

    /** A bare citation asks for that article; when there is no such article, nothing else is the answer. */
    private static boolean isOnlyACitation(String text, Map<Integer, Hit> hits, Shelf shelf, String question) {
        return hits.isEmpty()
                && text.length() <= 40
                && text.matches(".*(条|条之[一二三四五六七八九十\\d]+|\\d)")
                && !Cited.keys(question, shelf.names::key).isEmpty();
    }

    /** The wording that may be shown, one in force before any other. */
    private static Optional<Integer> placeOf(Shelf shelf, String key, LocalDate day, boolean[] open) {
        return IntStream.of(shelf.index.places(key))
                .filter(at -> open[at])
                .boxed()
                .max(Comparator.comparing(at -> shelf.columns.inForce(at, day)));
    }

    private static Optional<Integer> placeOf(Shelf shelf, String key, LocalDate day) {
        return IntStream.of(shelf.index.places(key))
                .filter(at -> shelf.columns.inForce(at, day))
                .boxed()
                .findFirst();
    }

    private static boolean[] open(Columns columns, LocalDate day, Filter filter) {
        boolean[] open = standing(columns, day, filter.status());
        for (int at = 0; at < open.length; at++) {
            open[at] &= columns.hasKind(at, filter.kind()) && columns.hasIssuer(at, filter.issuer());
        }
        return open;
    }

    private static boolean[] standing(Columns columns, LocalDate day, @Nullable String status) {
        if (Filter.LATEST.equals(status)) return columns.latest(day);
        boolean[] open = new boolean[columns.size()];
        for (int at = 0; at < open.length; at++) {
            open[at] = fits(columns, at, day, status);
        }
        return open;
    }

    private static boolean fits(Columns columns, int at, LocalDate day, @Nullable String status) {
        if (status == null) return columns.inForce(at, day);
        return status.equals(Filter.ANY) || columns.status(at, day).equals(status);
    }

    private static Hit hit(Shelf shelf, int at, LocalDate day, double score, double confidence) {
        Passage p = shelf.index.passage(at);
        Passage then = new Passage(
                p.id(),
                p.key(),
                p.instrument(),
                p.shortName(),
                p.kind(),
                p.issuer(),
                p.effective(),
                p.ended(),
                shelf.columns.status(at, day),
                p.path(),
                p.article(),
                p.text());
        return new Hit(p.key(), then, score, confidence);
    }
}
