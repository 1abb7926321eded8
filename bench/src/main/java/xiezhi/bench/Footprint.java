package xiezhi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 足迹: how many rows of every table mention a word, such as the id of a file; two equal footprints mean that nothing was half written. */
final class Footprint {
    private static final String TABLES = """
            select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'access')
              and table_name not in ('event_publication', 'event_publication_archive') order by 1""";
    private final Path data;

    Footprint(Path data) {
        this.data = data;
    }

    /** Rows that mention the word, by table; readings are no part of an act and are left out. */
    Map<String, Long> of(String word) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            Map<String, Long> counts = new TreeMap<>();
            for (String table : tables(statement)) {
                String kind = table.equals("audit.entry") ? " and action not in ('READ', 'UNMASK')" : "";
                long count = number(
                        statement, "select count(*) from " + table + " t where t::text like '%" + word + "%'" + kind);
                if (count > 0) {
                    counts.put(table, count);
                }
            }
            return counts;
        }
    }

    /** Messages between rooms that wait to be heard. */
    long waiting() throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            String where = table(statement);
            return number(statement, "select count(*) from " + where + " where completion_date is null");
        }
    }

    private static String table(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select table_schema || '.' || table_name from information_schema.tables where table_name = 'event_publication'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connection() throws Exception {
        String secret = java.nio.file.Files.readString(data.resolve("postgresql.secret"))
                .strip();
        return DriverManager.getConnection(Database.address(data), "postgres", secret);
    }
}
