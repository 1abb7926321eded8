package xiezhi.foundation.rules;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import xiezhi.foundation.rules.CitedLaw.Place;
import xiezhi.foundation.statutes.CitationKey;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.OpenedArticle;

/** 引证核对: every article that the house cites, against the imported library; without one, against the shipped index. */
@Component
public class Conformance {
    private static final String STANDARD = "(GB|GB/T|GA|GA/T|DA/T|SF/T|JT/T|YD/T|RFC|ISO|HL7)[ /]?[\\dA-Z.-]+.*#.*";
    private final CitedLaw cited;
    private final Statutes index;
    private final Articles articles;
    private final Library library;
    private final Clock clock;

    Conformance(CitedLaw cited, Statutes index, Articles articles, Library library, Clock clock) {
        this.cited = cited;
        this.index = index;
        this.articles = articles;
        this.library = library;
        this.clock = clock;
    }

    /**
     * 核对结果.
     *
     * @param against {@code library} or {@code index}
     * @param revision of the library, 0 without one
     */
    public record Report(String against, long revision, int cited, int found, List<Missing> missing) {}

    /** 未核实的引证: what is missing, and who cites it. */
    public record Missing(String key, String finding, List<CitedPlace> citedBy) {}

    /** 引用处. */
    public record CitedPlace(String kind, String name, String title) {}

    public Report report() {
        boolean imported = library.size() > 0;
        Map<String, List<Place>> laws = cited.places();
        List<String> keys =
                laws.keySet().stream().filter(key -> !key.matches(STANDARD)).toList();
        List<Missing> missing = keys.stream()
                .flatMap(key -> finding(key, imported)
                        .map(finding -> new Missing(key, finding, places(laws.getOrDefault(key, List.of()))))
                        .stream())
                .toList();
        return new Report(
                imported ? "library" : "index", library.revision(), keys.size(), keys.size() - missing.size(), missing);
    }

    /** Prints what was not found, for the person who has just imported. */
    public void tell(PrintStream out) {
        Report report = report();
        out.printf(
                "引证核对: 平台引用 %d 处条文, 馆藏核实 %d 处, 未核实 %d 处%n",
                report.cited(), report.found(), report.missing().size());
        out.printf(
                "Citations: %d cited, %d found in the library, %d not found%n",
                report.cited(), report.found(), report.missing().size());
        Map<String, List<String>> together = new TreeMap<>();
        report.missing()
                .forEach(m -> together.computeIfAbsent(
                                m.key().split("#")[0] + ": " + m.finding(), k -> new ArrayList<>())
                        .add(m.key().substring(m.key().indexOf('#') + 1)));
        together.forEach((what, articles) -> out.printf("  %s (%s)%n", what, String.join(", ", articles)));
    }

    private Optional<String> finding(String key, boolean imported) {
        Optional<CitationKey> parsed = CitationKey.of(key);
        if (parsed.isEmpty()) {
            return Optional.of("不是引证编码");
        }
        return imported
                ? inLibrary(parsed.get())
                : index.summary(parsed.get()).isPresent() ? Optional.empty() : Optional.of("索引中没有这一条");
    }

    private Optional<String> inLibrary(CitationKey key) {
        Optional<Map<String, Object>> entry = index.instrument(key.instrument());
        LocalDate date = Articles.lastDay(entry, LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")));
        Optional<String> shelf = articles.shelf(key, entry);
        if (shelf.isEmpty()) {
            return Optional.of("馆藏没有这件法规");
        }
        Optional<OpenedArticle> opened = articles.open(key, shelf.get(), date);
        if (opened.isEmpty()) {
            return Optional.of("馆藏没有 " + date + " 有效的这一条");
        }
        if (Articles.outdated(opened.get(), entry, date)) {
            return Optional.of("馆藏是较早的" + opened.get().version() + "文本");
        }
        return opened.get().text() == null ? Optional.of("该条没有这一款 (项)") : Optional.empty();
    }

    private static List<CitedPlace> places(List<Place> places) {
        return places.stream()
                .map(p -> new CitedPlace(p.kind(), p.name(), p.title()))
                .distinct()
                .toList();
    }
}
