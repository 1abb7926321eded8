package xiezhi.foundation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.statutes.CitationKey;
import xiezhi.foundation.statutes.InstrumentNames;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.ListedArticles;
import xiezhi.foundation.statutes.OpenedArticle;
import xiezhi.foundation.statutes.Passage;
import xiezhi.foundation.statutes.ReadingRoom;
import xiezhi.kernel.fault.NotFound;

/** 取条文: the exact text from the library when it holds the version in force on the day; else our summary, and what is missing. */
@Component
class Articles {
    private static final String NOT_IMPORTED = "尚未导入法规库, 此处为平台自拟的条文要旨, 不是原文; 原文以公布文本为准";
    private final Statutes index;
    private final Library library;
    private final ReadingRoom room;
    private final InstrumentNames names;
    private final CitedLaw cited;

    Articles(Statutes index, Library library, ReadingRoom room, InstrumentNames names, CitedLaw cited) {
        this.index = index;
        this.library = library;
        this.room = room;
        this.names = names;
        this.cited = cited;
    }

    ArticleAnswer of(CitationKey key, @Nullable LocalDate asked, LocalDate today) {
        Optional<Map<String, Object>> entry = index.instrument(key.instrument());
        LocalDate date = asked != null ? asked : lastDay(entry, today);
        Optional<String> shelf = shelf(key, entry);
        Optional<OpenedArticle> opened = shelf.flatMap(name -> open(key, name, date));
        if (opened.isPresent() && !outdated(opened.get(), entry, date)) {
            return exact(key, opened.get(), date);
        }
        return entry.map(e -> summary(key, e, date, missing(key, shelf, opened, date)))
                .orElseThrow(() -> new NotFound(missing(key, shelf, opened, date)));
    }

    /** Under which name the library holds the instrument of the key. */
    Optional<String> shelf(CitationKey key, Optional<Map<String, Object>> entry) {
        return names.key(key.instrument()).or(() -> entry.flatMap(e -> names.key(String.valueOf(e.get("name")))));
    }

    Optional<OpenedArticle> open(CitationKey key, String shelf, LocalDate date) {
        return room.open(new CitationKey(shelf, key.article(), key.rest()), date);
    }

    /** An entry of the index for an old version is read on its last day. */
    static LocalDate lastDay(Optional<Map<String, Object>> entry, LocalDate today) {
        return entry.map(e -> e.get("until"))
                .map(until -> LocalDate.parse(until.toString()))
                .filter(today::isAfter)
                .orElse(today);
    }

    /** The index knows of a newer version than the library holds. */
    static boolean outdated(OpenedArticle opened, Optional<Map<String, Object>> entry, LocalDate date) {
        LocalDate since = day(entry, "since");
        LocalDate adopted = day(entry, "adopted");
        LocalDate effective = opened.passage().effective();
        if (since == null || effective == null || date.isBefore(since)) {
            return false;
        }
        LocalDate dated = opened.dated();
        return effective.isBefore(since) && (adopted == null || dated == null || dated.isBefore(adopted));
    }

    static @Nullable LocalDate day(Optional<Map<String, Object>> entry, String name) {
        return entry.map(e -> e.get(name))
                .map(value -> LocalDate.parse(value.toString()))
                .orElse(null);
    }

    private ArticleAnswer exact(CitationKey key, OpenedArticle opened, LocalDate date) {
        Passage passage = opened.passage();
        return new ArticleAnswer(
                key.text(),
                passage.instrument(),
                passage.shortName(),
                passage.kind(),
                passage.issuer(),
                opened.article(),
                passage.path(),
                opened.text(),
                opened.lead(),
                passage.text(),
                index.summary(key).orElse(null),
                passage.status(),
                date,
                text(passage.effective()),
                text(passage.ended()),
                opened.version(),
                opened.instrumentId(),
                opened.sha256(),
                opened.sm3(),
                uncertain(key, opened),
                opened.previous(),
                opened.next(),
                opened.history(),
                opened.references(),
                cited.of(key.instrument(), key.article()));
    }

    private static @Nullable String uncertain(CitationKey key, OpenedArticle opened) {
        if (opened.text() == null) {
            return "%s没有第%s款 (项); 请核对引证".formatted(opened.passage().article(), key.rest());
        }
        return opened.effectiveSource().equals("assumed") ? "文本没有印明这一版本的施行日期, 暂按公布日期计算" : null;
    }

    private ArticleAnswer summary(CitationKey key, Map<String, Object> entry, LocalDate date, String note) {
        String since = entry.get("since") == null ? null : entry.get("since").toString();
        String until = entry.get("until") == null ? null : entry.get("until").toString();
        boolean ended = until != null && date.isAfter(LocalDate.parse(until));
        boolean pending = since != null && date.isBefore(LocalDate.parse(since));
        return new ArticleAnswer(
                key.text(),
                String.valueOf(entry.get("name")),
                key.instrument(),
                entry.get("kind") == null ? null : entry.get("kind").toString(),
                null,
                key.said(ListedArticles.marked(key.whole())),
                null,
                null,
                null,
                null,
                index.summary(key).orElse(null),
                ended ? "superseded" : pending ? "not-yet" : "in-force",
                date,
                since,
                until,
                null,
                null,
                null,
                null,
                note,
                null,
                null,
                List.of(),
                List.of(),
                cited.of(key.instrument(), key.article()));
    }

    private String missing(CitationKey key, Optional<String> shelf, Optional<OpenedArticle> opened, LocalDate date) {
        if (library.size() == 0) {
            return index.instrument(key.instrument()).isPresent()
                    ? NOT_IMPORTED
                    : "法规索引中没有" + key.instrument() + ", 也尚未导入法规库; 请系统管理员导入";
        }
        if (shelf.isEmpty()) {
            return "馆藏没有《%s》, 请核对名称或者补充导入".formatted(key.instrument());
        }
        if (opened.isPresent()) {
            return "馆藏《%s》是%s文本 (%s起施行), 不是%s有效的文本; 此处为平台自拟的条文要旨, 请补充导入新文本"
                    .formatted(
                            shelf.get(),
                            opened.get().version(),
                            opened.get().passage().effective(),
                            date);
        }
        return "馆藏《%s》没有%s有效的%s (馆藏文本: %s); 请核对条号和日期, 或者补充导入那一天有效的文本"
                .formatted(shelf.get(), date, key.articleName(), String.join("; ", names.versions(shelf.get())));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
