package xiezhi.foundation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.statutes.InstrumentNames;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.ListedArticles;
import xiezhi.foundation.statutes.ReadingRoom;

/** 分项核定: which articles of the index are a single paragraph with items: by their text where the library holds it, else by the index's mark. */
@Component
class Listing {
    private final Statutes index;
    private final Library library;
    private final InstrumentNames names;
    private final ReadingRoom room;
    private volatile @Nullable Known known;

    Listing(Statutes index, Library library, InstrumentNames names, ReadingRoom room) {
        this.index = index;
        this.library = library;
        this.names = names;
        this.room = room;
    }

    private record Known(long revision, LocalDate day, List<String> keys) {}

    /** Keys of whole articles; looked up again only when the library has grown or the day has changed. */
    List<String> keys(LocalDate today) {
        long revision = library.revision();
        Known before = known;
        if (before == null || before.revision() != revision || !before.day().equals(today)) {
            List<String> keys = index.all().stream()
                    .flatMap(entry -> keys(entry, today))
                    .sorted()
                    .toList();
            known = before = new Known(revision, today, keys);
        }
        return before.keys();
    }

    private Stream<String> keys(Map<String, Object> entry, LocalDate today) {
        String key = String.valueOf(entry.get("key"));
        LocalDate day = Articles.lastDay(Optional.of(entry), today);
        Map<String, String> texts = names.key(key)
                .or(() -> names.key(String.valueOf(entry.get("name"))))
                .map(shelf -> room.texts(shelf, day, Articles.day(Optional.of(entry), "since")))
                .orElse(Map.of());
        return Stream.of(entry.get("articles"))
                .filter(Map.class::isInstance)
                .flatMap(articles -> ((Map<?, ?>) articles).keySet().stream())
                .map(String::valueOf)
                .filter(number -> isList(key + "#" + number, texts.get(number)))
                .map(number -> key + "#" + number);
    }

    private static boolean isList(String article, @Nullable String text) {
        return text == null ? ListedArticles.marked(article) : ListedArticles.isOne(text);
    }
}
