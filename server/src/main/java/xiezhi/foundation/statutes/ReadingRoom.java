package xiezhi.foundation.statutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.statutes.OpenedArticle.Mention;
import xiezhi.foundation.statutes.OpenedArticle.Neighbour;
import xiezhi.foundation.statutes.reading.Provisions;
import xiezhi.foundation.statutes.reading.Provisions.Cited;
import xiezhi.foundation.statutes.reading.References;

/** 阅览室: opens what a citation names, exactly, in the wording of the day, with its surroundings. */
@Service
public class ReadingRoom {
    private final JdbcClient jdbc;
    private final Library library;
    private final Wordings wordings;

    ReadingRoom(JdbcClient jdbc, Library library, Wordings wordings) {
        this.jdbc = jdbc;
        this.library = library;
        this.wordings = wordings;
    }

    /** The article; empty when the library has none of that name and number in force on the day. */
    @Transactional(readOnly = true)
    public Optional<OpenedArticle> open(CitationKey key, LocalDate date) {
        return library.byKey(key.text(), date).map(passage -> open(passage, key.rest()));
    }

    /**
     * The texts of all articles of an instrument in the version of the day, by their numbers.
     *
     * @param since versions that began earlier are known to be out of date; null when none is
     */
    @Transactional(readOnly = true)
    public Map<String, String> texts(String instrument, LocalDate date, @Nullable LocalDate since) {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.number, a.text from statutes.article a
                        join statutes.version v on v.id = a.version join statutes.instrument i on i.id = v.instrument
                        where i.key = :instrument
                          and (v.effective is null or v.effective <= :date) and (v.ended is null or v.ended > :date)
                          and (:since::date is null or v.effective is null or v.effective >= :since::date)
                        order by v.effective desc nulls last, a.ordinal""")
                .param("instrument", instrument)
                .param("date", date)
                .param("since", since)
                .query((RowCallbackHandler) row -> texts.putIfAbsent(row.getString("number"), row.getString("text")));
        return texts;
    }

    private OpenedArticle open(Passage passage, String rest) {
        Shelf shelf = shelf(passage.id());
        Optional<Cited> cited = rest.isEmpty()
                ? Optional.of(new Cited("", passage.text(), ""))
                : Provisions.of(passage.text()).cited(rest);
        return new OpenedArticle(
                passage,
                passage.article() + cited.map(Cited::name).orElse(""),
                cited.map(Cited::text).orElse(null),
                cited.map(Cited::lead).orElse(""),
                shelf.instrument(),
                shelf.label(),
                shelf.dated(),
                shelf.source(),
                shelf.sha256(),
                shelf.sm3(),
                neighbour(shelf, passage.shortName(), "<", "desc"),
                neighbour(shelf, passage.shortName(), ">", "asc"),
                wordings.of(shelf.instrument(), passage),
                References.in(passage.text(), passage.shortName()).stream()
                        .map(r -> new Mention(r.start(), r.end(), r.key()))
                        .toList());
    }

    private record Shelf(
            long instrument,
            long version,
            String label,
            @Nullable LocalDate dated,
            String source,
            long ordinal,
            String sha256,
            String sm3) {}

    private Shelf shelf(long article) {
        return jdbc.sql("""
                        select v.instrument, v.id, v.label, v.dated, v.effective_source, a.ordinal, a.sha256, a.sm3
                        from statutes.article a join statutes.version v on v.id = a.version where a.id = ?""").param(article).query(ReadingRoom::shelf).single();
    }

    private static Shelf shelf(ResultSet row, int number) throws SQLException {
        HexFormat hex = HexFormat.of();
        return new Shelf(
                row.getLong("instrument"),
                row.getLong("id"),
                row.getString("label"),
                row.getObject("dated", LocalDate.class),
                row.getString("effective_source"),
                row.getLong("ordinal"),
                hex.formatHex(row.getBytes("sha256")),
                hex.formatHex(row.getBytes("sm3")));
    }

    private @Nullable Neighbour neighbour(Shelf shelf, String instrument, String side, String order) {
        return jdbc.sql("select number, label from statutes.article where version = ? and ordinal " + side
                        + " ? order by ordinal " + order + " limit 1")
                .params(shelf.version(), shelf.ordinal())
                .query((row, n) -> new Neighbour(instrument + "#" + row.getString("number"), row.getString("label")))
                .optional()
                .orElse(null);
    }
}
