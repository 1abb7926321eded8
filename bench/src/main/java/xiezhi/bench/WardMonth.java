package xiezhi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 监区月考核: three hundred lines of a ward's month entered in one request, checked, written, scored and shown again. */
final class WardMonth {
    private static final int PEOPLE = 300;
    private static final int ROUNDS = 12;
    private final Node node;
    private final HikariDataSource plain;
    private final Report report;

    WardMonth(Node node, HikariDataSource plain, Report report) {
        this.node = node;
        this.plain = plain;
        this.report = report;
    }

    void run() throws Exception {
        String officer = node.login("demo-prison-ward");
        String ward = Node.found("\"id\":\"([^\"]+)\"", node.get("/api/prison/wards", officer));
        List<String> files = files(UUID.fromString(ward));
        String path = "/api/prison/points/" + ward + "/entries";
        List<Double> took = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String batch = batch(files);
            long from = System.nanoTime();
            node.post(path, officer, batch);
            took.add((System.nanoTime() - from) / 1e6);
        }
        List<Double> warm = took.subList(ROUNDS / 2, ROUNDS);
        Collections.sort(warm);
        report.figure(
                "a ward's month of points, %d people in one request".formatted(files.size()),
                "median %.0f ms, slowest %.0f ms".formatted(warm.get(warm.size() / 2), warm.getLast()),
                null,
                "under 1 s");
    }

    private static String batch(List<String> files) {
        String clause = Long.toString(System.nanoTime(), 36); // one clause counts once a day
        LocalDate day = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
        String lines =
                files.stream().map(file -> """
                        {"file":"%s","part":"LABOUR","kind":"BONUS","points":"0.1","clause":"量测 %s","factDay":"%s","fact":"量测 (演示)"}""".formatted(file, clause, day)).collect(Collectors.joining(","));
        return "{\"month\":\"%s\",\"entries\":[%s]}".formatted(day.withDayOfMonth(1), lines);
    }

    /** The files of the ward, copies of the first until there are enough. */
    private List<String> files(UUID ward) throws SQLException {
        String columns = strings("""
                select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                where table_schema = 'prison' and table_name = 'custody_file' and column_name not in ('id', 'number', 'person', 'cell')""", null).getFirst();
        try (Connection connection = plain.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into prison.custody_file (id, number, person, %1$s)
                        select gen_random_uuid(), '演量测-' || g, gen_random_uuid(), %1$s
                        from (select * from prison.custody_file where ward = ? and state = 'SERVING' order by id limit 1) f,
                             generate_series((select count(*) + 1 from prison.custody_file where ward = ? and state = 'SERVING'), ?) g""".formatted(columns))) {
            insert.setObject(1, ward);
            insert.setObject(2, ward);
            insert.setInt(3, PEOPLE);
            insert.executeUpdate();
        }
        return strings(
                "select id::text from prison.custody_file where ward = ? and state = 'SERVING' order by id limit "
                        + PEOPLE,
                ward);
    }

    private List<String> strings(String sql, @Nullable UUID value) throws SQLException {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (value != null) {
                statement.setObject(1, value);
            }
            List<String> strings = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    strings.add(rows.getString(1));
                }
            }
            return strings;
        }
    }
}
