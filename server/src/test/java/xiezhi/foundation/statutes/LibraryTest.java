package xiezhi.foundation.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("馆藏: the library as others read it")
class LibraryTest {
    @Autowired
    Library library;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void findsTheWordingInForceOnTheDay() {
        long old = version("试拟法", "2010年", "2010-01-01", "2020-01-01");
        long now = version("试拟法", "2019年修正", "2020-01-01", null);
        article(900_001, old, "旧文");
        article(900_002, now, "新文");

        assertThat(library.byKey("试拟法#1.2", LocalDate.parse("2019-12-31")).orElseThrow())
                .extracting(Passage::text, Passage::status)
                .containsExactly("旧文", "superseded");
        assertThat(library.byKey("试拟法#1", LocalDate.parse("2020-01-01")).orElseThrow())
                .extracting(Passage::key, Passage::text, Passage::status)
                .containsExactly("试拟法#1", "新文", "in-force");
        assertThat(library.byKey("试拟法#1", LocalDate.parse("2009-12-31"))).isEmpty();
        assertThat(library.byKey("试拟法", LocalDate.parse("2009-12-31"))).isEmpty();
    }

    @Test
    @Transactional
    void handsOverEveryArticleAfterAnIdInTheOrderOfIds() {
        long one = version("试拟二法", "2010年", null, null);
        for (long id = 910_001; id <= 910_005; id++) {
            article(id, one, "文" + id);
        }
        List<Long> seen = new ArrayList<>();
        library.passages(910_002, passage -> seen.add(passage.id()));

        assertThat(seen).containsExactly(910_003L, 910_004L, 910_005L);
        assertThat(library.passage(910_001).orElseThrow().status()).isEqualTo("undated");
    }

    private long version(String key, String label, String effective, String ended) {
        jdbc.sql(
                        "insert into statutes.instrument (key, name, kind, branch, issuer) values (?, ?, '法律', '', '无') on conflict do nothing")
                .params(key, "中华人民共和国" + key)
                .update();
        return jdbc.sql("""
                        insert into statutes.version (instrument, label, effective, ended, effective_source, note, preamble)
                        values ((select id from statutes.instrument where key = ?), ?, ?::date, ?::date, ?, '{}', '') returning id""")
                .params(key, label, effective, ended, effective == null ? "unknown" : "printed")
                .query(Long.class)
                .single();
    }

    private void article(long id, long version, String text) {
        jdbc.sql(
                        "insert into statutes.file (path, sha256, reader) values ('试拟', sha256('x'), 0) on conflict do nothing")
                .update();
        jdbc.sql("""
                        insert into statutes.article (id, version, file, ordinal, number, label, path, text, sha256, sm3)
                        values (?, ?, '试拟', ?, '1', '第一条', '', ?, sha256(convert_to(?, 'UTF8')), sha256('x'))""").params(id, version, (int) id, text, text).update();
    }
}
