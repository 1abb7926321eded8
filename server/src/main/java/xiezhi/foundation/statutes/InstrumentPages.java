package xiezhi.foundation.statutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.statutes.InstrumentPage.Leaf;
import xiezhi.foundation.statutes.InstrumentPage.Node;
import xiezhi.foundation.statutes.InstrumentPage.Version;

/** 法规页: made from the articles in their order; the tree is read off their paths. */
@Service
class InstrumentPages {
    private static final int BEGINNING = 30;
    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Clock clock;

    InstrumentPages(JdbcClient jdbc, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** 一条全文, for reading an instrument from the beginning to the end. */
    record Text(long ordinal, String key, String article, String path, String text) {}

    /** The page in the version asked for, else in the one that stands today. */
    @Transactional(readOnly = true)
    Optional<InstrumentPage> page(long id, @Nullable Long version) {
        return catalogue.entry(id).flatMap(entry -> {
            List<Version> versions = versions(id);
            return shown(entry, versions, version)
                    .map(shown -> new InstrumentPage(
                            id,
                            entry.key(),
                            entry.name(),
                            entry.kind(),
                            entry.issuer(),
                            shown,
                            versions,
                            preamble(shown.id()),
                            contents(entry.key(), shown.id())));
        });
    }

    /** The articles of a version in full, after the ordinal. */
    List<Text> texts(long id, long version, long after, int limit) {
        return jdbc.sql("""
                        select a.ordinal, i.key || '#' || a.number as key, a.label as article, a.path, a.text
                        from statutes.article a join statutes.version v on v.id = a.version join statutes.instrument i on i.id = v.instrument
                        where i.id = ? and v.id = ? and a.ordinal > ? order by a.ordinal limit ?""").params(id, version, after, limit).query(Text.class).list();
    }

    private static Optional<Version> shown(Catalogue.Entry entry, List<Version> versions, @Nullable Long asked) {
        return versions.stream()
                .filter(v -> asked == null
                        ? v.label().equals(entry.version())
                                && Objects.equals(v.effective(), entry.effective())
                                && v.status().equals(entry.status())
                        : v.id() == asked)
                .findFirst();
    }

    private List<Version> versions(long id) {
        return jdbc.sql("""
                        select v.*, statutes.status(v.effective, v.ended, v.repealed, :today) as status,
                               (select count(*) from statutes.article a where a.version = v.id) as articles
                        from statutes.version v where v.instrument = :id order by v.effective desc nulls last, v.dated desc nulls last, v.id desc""")
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")))
                .param("id", id)
                .query(InstrumentPages::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getLong("id"),
                row.getString("label"),
                row.getString("document_number"),
                row.getObject("adopted", LocalDate.class),
                row.getObject("dated", LocalDate.class),
                row.getObject("effective", LocalDate.class),
                row.getString("effective_source"),
                row.getObject("ended", LocalDate.class),
                row.getString("status"),
                Arrays.asList((String[]) row.getArray("note").getArray()),
                row.getInt("articles"));
    }

    private String preamble(long version) {
        return jdbc.sql("select preamble from statutes.version where id = ?")
                .param(version)
                .query(String.class)
                .single();
    }

    private record Row(String number, String label, String path, String begins) {}

    private List<Node> contents(String key, long version) {
        List<Row> rows =
                jdbc.sql("""
                        select number, label, path, left(text, ?) as begins from statutes.article
                        where version = ? order by ordinal""").params(BEGINNING, version).query(Row.class).list();
        Node root = new Node("", new ArrayList<>(), new ArrayList<>());
        for (Row row : rows) {
            Node node = root;
            for (String title :
                    row.path().isEmpty() ? new String[0] : row.path().split(" / ")) {
                node = child(node, title);
            }
            node.articles().add(new Leaf(key + "#" + row.number(), row.label(), row.begins()));
        }
        List<Node> contents = new ArrayList<>(root.children());
        if (!root.articles().isEmpty()) {
            contents.addFirst(new Node("", root.articles(), List.of()));
        }
        return contents;
    }

    private static Node child(Node parent, String title) {
        if (!parent.children().isEmpty() && parent.children().getLast().title().equals(title)) {
            return parent.children().getLast();
        }
        Node child = new Node(title, new ArrayList<>(), new ArrayList<>());
        parent.children().add(child);
        return child;
    }
}
