package xiezhi.foundation.statutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.statutes.OpenedArticle.Wording;

/** 历次文本: an article through the versions of its instrument, also where the same text got another number. */
@Component
class Wordings {
    private final JdbcClient jdbc;
    private final Clock clock;

    Wordings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Wording> of(long instrument, Passage passage) {
        List<Row> rows = jdbc.sql("""
                        select v.label as version, v.effective, v.ended,
                               statutes.status(v.effective, v.ended, v.repealed, :today) as status, a.number, a.label, a.text
                        from statutes.version v
                        left join lateral (
                          select number, label, text from statutes.article
                          where version = v.id and (sha256 = sha256(convert_to(:text, 'UTF8')) or number = :number)
                          order by number = :number and sha256 = sha256(convert_to(:text, 'UTF8')) desc,
                                   sha256 = sha256(convert_to(:text, 'UTF8')) desc, ordinal limit 1) a on true
                        where v.instrument = :instrument
                        order by v.effective nulls first, v.dated, v.id""")
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")))
                .param("text", passage.text())
                .param("number", passage.key().substring(passage.key().indexOf('#') + 1))
                .param("instrument", instrument)
                .query(Wordings::row)
                .list();
        List<Wording> wordings = new ArrayList<>();
        Row before = null;
        for (Row row : rows) {
            wordings.add(row.wording(passage.shortName(), row.change(before)));
            before = row;
        }
        return wordings;
    }

    private record Row(
            String version,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String status,
            @Nullable String number,
            @Nullable String label,
            @Nullable String text) {

        String change(@Nullable Row before) {
            if (text == null) {
                return "absent";
            }
            if (before == null || before.text == null) {
                return "first";
            }
            boolean same = text.equals(before.text);
            return !same ? "changed" : String.valueOf(number).equals(before.number) ? "same" : "moved";
        }

        Wording wording(String instrument, String change) {
            return new Wording(
                    version,
                    since,
                    until,
                    status,
                    number == null ? null : instrument + "#" + number,
                    label,
                    change,
                    text);
        }
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getString("version"),
                row.getObject("effective", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                row.getString("status"),
                row.getString("number"),
                row.getString("label"),
                row.getString("text"));
    }
}
