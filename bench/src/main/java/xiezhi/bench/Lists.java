package xiezhi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/** 名册: pages of twenty over all applications, scoped and masked, beside plain JDBC on the same rows. */
final class Lists {
    private static final String REGISTER = "/api/records/legalaid.application?limit=20";
    private static final int CLIENTS = 16;
    private static final String BUDGET = "over 900/s, p99 < 50 ms at 300/s";
    private final Node node;
    private final HikariDataSource plain;
    private final Report report;
    private final int seconds;

    Lists(Node node, HikariDataSource plain, Report report, int seconds) {
        this.node = node;
        this.plain = plain;
        this.report = report;
        this.seconds = seconds;
    }

    void run() throws Exception {
        String county = node.login("demo-director");
        String city = node.login("demo-leader");
        UUID unit = unitOfTheCounty();
        double base = Load.closed(
                        CLIENTS,
                        seconds,
                        () -> page("select * from legalaid.application where unit = ? order by id desc limit 20", unit))
                .perSecond();
        measure("list, first page, one unit", () -> node.get(REGISTER, county), base);
        measure("list, deep page (after 2,000 rows), one unit", deep(county), base);
        measure("list, sorted by day received, one unit", () -> node.get(REGISTER + "&sort=-receivedAt", county), base);
        measure("list, filtered by state, one unit", () -> node.get(REGISTER + "&where.state=CLOSED", county), base);
        measure("list, first page, subtree of a city", () -> node.get(REGISTER, city), base);
        measure(
                "list, sorted by day received, subtree of a city",
                () -> node.get(REGISTER + "&sort=-receivedAt", city),
                base);
        measure("list, search by name and number, one unit", () -> node.get(REGISTER + "&q=" + word(), county), base);
        String rare = REGISTER + "&q=" + URLEncoder.encode("演示龘", StandardCharsets.UTF_8);
        measure("list, search by a word that no row has, one unit", () -> node.get(rare, county), base);
    }

    private void measure(String what, Callable<?> work, double base) throws Exception {
        double cold = Load.warm(CLIENTS, work).perSecond();
        Load.Result most = Load.closed(CLIENTS, seconds, work);
        Load.Result calm = Load.paced(CLIENTS, seconds, 300, work);
        report.rate(
                what + " (p99 at 300/s: %.0f ms; first 5 s: %.0f/s)".formatted(calm.p99(), cold),
                most.perSecond(),
                "plain JDBC, 20 rows",
                base,
                BUDGET);
    }

    /** Pages that lie far behind the first, by their cursors. */
    private Callable<?> deep(String token) throws Exception {
        List<String> cursors = new ArrayList<>();
        String cursor = "";
        for (int i = 0; i < 20; i++) {
            String page = node.get("/api/records/legalaid.application?limit=100" + cursor, token);
            cursor = "&after=" + URLEncoder.encode(Node.found("\"next\":\"([^\"]+)\"", page), StandardCharsets.UTF_8);
            cursors.add(cursor);
        }
        return () ->
                node.get(REGISTER + cursors.get(10 + ThreadLocalRandom.current().nextInt(10)), token);
    }

    private static String word() {
        return URLEncoder.encode(
                "演示" + "赵钱孙李周吴郑王".charAt(ThreadLocalRandom.current().nextInt(8)), StandardCharsets.UTF_8);
    }

    private int page(String sql, UUID unit) throws Exception {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, unit);
            int cells = 0;
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        cells += rows.getString(i) == null ? 0 : 1;
                    }
                }
            }
            return cells;
        }
    }

    private UUID unitOfTheCounty() throws Exception {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id from identity.unit where full_name = '南屏县法律援助中心'");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }
}
