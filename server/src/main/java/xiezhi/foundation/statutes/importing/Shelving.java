package xiezhi.foundation.statutes.importing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.security.Sm3;
import xiezhi.foundation.statutes.reading.InstrumentReader;
import xiezhi.foundation.statutes.reading.Nameplate;
import xiezhi.foundation.statutes.reading.ReadArticle;
import xiezhi.foundation.statutes.reading.ReadInstrument;
import xiezhi.foundation.statutes.reading.Remark;

/** 上架: puts what was read from one file into the library, in one transaction; what the file held before goes. */
@Component
class Shelving {
    /** Raised when the reading improves, so that the next import reads every file again. */
    static final int READER = 2;

    private static final int PARTS_APART = 1_000_000;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Shelving(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** True when this very file was shelved before. */
    boolean done(String path, byte[] sha256) {
        return jdbc.sql("select exists (select from statutes.file where path = ? and sha256 = ? and reader = ?)")
                .params(path, sha256, READER)
                .query(Boolean.class)
                .single();
    }

    /** Stores the file's instrument, if it has one, and its remarks; returns the number of articles. */
    @Transactional
    public int put(long run, String path, byte[] sha256, InstrumentReader.Result result) {
        clear(path);
        List<Remark> remarks = new ArrayList<>(result.remarks());
        jdbc.sql("insert into statutes.file (path, sha256, reader) values (?, ?, ?)")
                .params(path, sha256, READER)
                .update();
        int articles = result.instrument().map(read -> put(path, read, remarks)).orElse(0);
        remarks.forEach(remark -> note(run, path, remark));
        return articles;
    }

    private void clear(String path) {
        jdbc.sql("delete from statutes.import_problem where path = ?")
                .param(path)
                .update();
        jdbc.sql("delete from statutes.file where path = ?").param(path).update();
        jdbc.sql("update statutes.file set reader = 0 where same_as = ?")
                .param(path)
                .update();
    }

    private int put(String path, ReadInstrument read, List<Remark> remarks) {
        long instrument = instrument(read.plate());
        byte[] content = Digests.of(read.articles());
        Optional<String> same = sameText(instrument, content, path);
        if (same.isPresent()) {
            jdbc.sql("update statutes.file set same_as = ? where path = ?")
                    .params(same.get(), path)
                    .update();
            remarks.add(new Remark(Remark.Kind.SAME_AS_ANOTHER, 0, "条文与“" + same.get() + "”完全相同", "没有重复收入; 可以删去其中一份"));
            return 0;
        }
        otherTextOfTheDay(instrument, read, path)
                .ifPresent(other -> remarks.add(new Remark(
                        Remark.Kind.SAME_DAY_OTHER_TEXT,
                        0,
                        "与“" + other + "”是同一法规、同一施行日期, 但文字不同",
                        "两份均已收入, 引证以后收入的为准; 请与公布文本核对, 删去有误的一份后再次导入")));
        long version = versionOf(read, instrument).orElseGet(() -> version(read, instrument));
        jdbc.sql("update statutes.file set content = ?, part = ?, version = ? where path = ?")
                .params(content, read.part(), version, path)
                .update();
        articles(version, path, read);
        read.repeals()
                .forEach(repeal -> jdbc.sql(
                                "insert into statutes.repeal (version, name, day) values (?, ?, ?) on conflict do nothing")
                        .param(version)
                        .param(repeal.name())
                        .param(repeal.day())
                        .update());
        return read.articles().size();
    }

    private long instrument(Nameplate plate) {
        return jdbc.sql("""
                        insert into statutes.instrument (key, name, kind, branch, issuer) values (?, ?, ?, ?, ?)
                        on conflict (key) do update set name = excluded.name, kind = excluded.kind, issuer = excluded.issuer
                        returning id""")
                .params(plate.key(), plate.name(), plate.kind(), plate.branch(), plate.issuer())
                .query(Long.class)
                .single();
    }

    private Optional<String> sameText(long instrument, byte[] content, String path) {
        return jdbc.sql("""
                        select f.path from statutes.file f join statutes.version v on v.id = f.version
                        where v.instrument = ? and f.content = ? and f.path <> ? order by f.path limit 1""")
                .params(instrument, content, path)
                .query(String.class)
                .optional();
    }

    private Optional<String> otherTextOfTheDay(long instrument, ReadInstrument read, String path) {
        if (!read.part().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select f.path from statutes.file f join statutes.version v on v.id = f.version
                        where v.instrument = ? and v.effective is not distinct from ?::date and f.path <> ? and f.part = ''
                        order by f.path limit 1""")
                .param(instrument)
                .param(read.inForce().day())
                .param(path)
                .query(String.class)
                .optional();
    }

    /** The version that other parts of the same text have begun. */
    private Optional<Long> versionOf(ReadInstrument read, long instrument) {
        if (read.part().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select v.id from statutes.version v
                        where v.instrument = ? and v.dated is not distinct from ?::date
                          and exists (select from statutes.file f where f.version = v.id and f.part not in ('', ?)) limit 1""")
                .param(instrument)
                .param(read.note().dated())
                .param(read.part())
                .query(Long.class)
                .optional();
    }

    private long version(ReadInstrument read, long instrument) {
        return jdbc.sql("""
                        insert into statutes.version (instrument, label, document_number, adopted, dated, effective, effective_source,
                          repealed, withdrawn, note, preamble) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(instrument)
                .param(label(read))
                .param(read.note().documentNumber())
                .param(read.note().adopted())
                .param(read.note().dated())
                .param(read.inForce().day())
                .param(read.inForce().source())
                .param(read.withdrawn())
                .param(read.withdrawn())
                .param(read.note().history().toArray(String[]::new))
                .param(read.preamble())
                .query(Long.class)
                .single();
    }

    private static String label(ReadInstrument read) {
        @Nullable LocalDate dated = read.note().dated();
        if (dated == null) {
            return "未标日期";
        }
        String last =
                read.note().history().isEmpty() ? "" : read.note().history().getLast();
        LocalDate adopted = read.note().adopted();
        boolean revisited = adopted != null && dated.getYear() - adopted.getYear() > 1;
        String how = last.contains("修订") ? "修订" : last.contains("修正") || revisited ? "修正" : "公布";
        return dated.getYear() + "年" + how;
    }

    private void articles(long version, String path, ReadInstrument read) {
        List<ReadArticle> articles = read.articles();
        long last = jdbc.sql("update statutes.shelf set last_id = last_id + ? returning last_id")
                .param(articles.size())
                .query(Long.class)
                .single();
        long firstId = last - articles.size() + 1;
        long firstOrdinal = firstOrdinal(read);
        List<Object[]> rows = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            ReadArticle a = articles.get(i);
            byte[] text = a.text().getBytes(StandardCharsets.UTF_8);
            rows.add(new Object[] {
                firstId + i,
                version,
                path,
                firstOrdinal + i,
                a.number(),
                a.label(),
                a.path(),
                a.text(),
                Digests.sha256(text),
                Sm3.of(text)
            });
        }
        batches.batchUpdate("""
                insert into statutes.article (id, version, file, ordinal, number, label, path, text, sha256, sm3)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Parts of one text stand in the order of their first numbers, whichever file comes first. */
    private static long firstOrdinal(ReadInstrument read) {
        if (read.part().isEmpty()) {
            return 1;
        }
        return read.articles().stream()
                                .map(ReadArticle::number)
                                .filter(n -> n.matches("\\d+"))
                                .mapToLong(Long::parseLong)
                                .findFirst()
                                .orElse(0)
                        * PARTS_APART
                + 1;
    }

    private void note(long run, String path, Remark remark) {
        jdbc.sql("""
                        insert into statutes.import_problem (run, path, line, kind, weight, finding, advice)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        run,
                        path,
                        remark.line(),
                        remark.kind().name(),
                        remark.kind().weight().name(),
                        remark.finding(),
                        remark.advice())
                .update();
    }
}
