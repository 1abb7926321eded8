package xiezhi.application.enforcement.person.line;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Line;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.foundation.records.Veil;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 生命线行: reads all entries of a person in one statement, as the screen needs them. What is sealed is left out by the veil. */
@Component
class LineRows {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** Two days: whoever tells a thing the day after it happened was not late. */
    private static final int LATE_AFTER = 2;

    private final JdbcClient sql;
    private final List<Veil> veils;

    LineRows(JdbcClient sql, List<Veil> veils) {
        this.sql = sql;
        this.veils = veils;
    }

    /**
     * 记载.
     *
     * @param late whether it was told days after it happened
     * @param ahead whether it was told before the day on which it takes effect
     */
    public record Told(
            String id,
            @Nullable String episode,
            @Nullable EpisodeKind kind,
            String event,
            LocalDate occurred,
            Instant recorded,
            String title,
            String sourceOrgan,
            @JsonRawValue String basis,
            @JsonRawValue String documents,
            Sensitivity level,
            @Nullable String corrects,
            boolean late,
            boolean ahead) {}

    List<Told> lines(List<UUID> records) {
        return read(
                Line.class,
                "select t.* from person.line t where t.person = any(?)%s order by t.occurred, t.recorded, t.id",
                records,
                LineRows::told);
    }

    List<Episode> episodes(List<UUID> records) {
        return read(
                Episode.class,
                "select t.* from person.episode t where t.person = any(?)%s order by t.starts, t.id",
                records,
                LineRows::episode);
    }

    private <T> List<T> read(
            Class<? extends Record> type,
            String statement,
            List<UUID> records,
            org.springframework.jdbc.core.RowMapper<T> reading) {
        StringBuilder limits = new StringBuilder();
        List<Object> values = new ArrayList<>();
        values.add(records.toArray(UUID[]::new));
        for (Veil veil : veils) {
            veil.over(RecordType.of(type), Acting.current()).ifPresent(shown -> {
                limits.append(" and ").append(shown.sql());
                values.addAll(shown.values());
            });
        }
        return sql.sql(statement.formatted(limits))
                .params(values)
                .query(reading)
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        LocalDate occurred = row.getObject("occurred", LocalDate.class);
        Instant recorded = row.getTimestamp("recorded").toInstant();
        LocalDate recordedOn = LocalDate.ofInstant(recorded, SHANGHAI);
        String kind = row.getString("kind");
        return new Told(
                row.getString("id"),
                row.getString("episode"),
                kind == null ? null : EpisodeKind.valueOf(kind),
                row.getString("event"),
                occurred,
                recorded,
                row.getString("title"),
                row.getString("source_organ"),
                row.getString("basis"),
                row.getString("documents"),
                Sensitivity.valueOf(row.getString("level")),
                row.getString("corrects"),
                recordedOn.isAfter(occurred.plusDays(LATE_AFTER)),
                recordedOn.isBefore(occurred));
    }

    private static Episode episode(ResultSet row, int number) throws SQLException {
        return new Episode(
                Ref.of(row.getObject("id", UUID.class)),
                Ref.of(row.getObject("person", UUID.class)),
                EpisodeKind.valueOf(row.getString("kind")),
                Ref.of(row.getObject("keeper", UUID.class)),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("ended"),
                row.getString("source"),
                row.getString("source_id"));
    }
}
