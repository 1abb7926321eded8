package xiezhi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** 登记: a practitioner entered by hand, validated, audited, versioned, with its event, beside a plain insert of the same columns. */
final class Creates {
    private static final int CLIENTS = 16;
    private static final AtomicLong COUNT = new AtomicLong(System.currentTimeMillis() % 1_000_000_000L * 10);
    private final Node node;
    private final HikariDataSource plain;
    private final Report report;
    private final int seconds;

    Creates(Node node, HikariDataSource plain, Report report, int seconds) {
        this.node = node;
        this.plain = plain;
        this.report = report;
        this.seconds = seconds;
    }

    void run() throws Exception {
        String registrar = node.login("demo-registrar");
        String firm = Node.found(
                "\"items\":\\[\\{\"id\":\"([^\"]+)\"", node.get("/api/records/lawyer.institution?limit=1", registrar));
        String columns = model();
        double cold = Load.warm(CLIENTS, () -> post(registrar, firm)).perSecond();
        double ours = Load.closed(CLIENTS, seconds, () -> post(registrar, firm)).perSecond();
        double base = Load.closed(CLIENTS, seconds, () -> insert(columns)).perSecond();
        report.rate(
                "create a record over HTTP, 16 clients (first 5 s: %.0f/s)".formatted(cold),
                ours,
                "plain JDBC insert, one commit each",
                base,
                "over 1,500/s");
    }

    private String post(String token, String firm) throws Exception {
        return node.post("/api/records/lawyer.practitioner", token, """
                {"licenceNumber":"%017d","name":"演示量测","sex":"MALE","category":"FULL_TIME","institution":"%s","status":"PRACTISING",
                 "practisedSince":"2015-03-01","fields":["CIVIL"],"languages":["MANDARIN"],"versedInMinors":false,"division":"970121","takesAid":false}""".formatted(COUNT.incrementAndGet(), firm));
    }

    private int insert(String columns) throws Exception {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into bench.practitioner (id, licence_number, %s) select ?, ?, %s from bench.model"
                                .formatted(columns, columns))) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, "%017d".formatted(COUNT.incrementAndGet()));
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("the baseline inserted nothing");
            }
            return 1;
        }
    }

    /** A table of the same shape, one row to copy, and the columns that are copied. */
    private String model() throws Exception {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
            statement.execute("create schema bench");
            statement.execute("create table bench.practitioner (like lawyer.practitioner including all)");
            statement.execute("create table bench.model as select * from lawyer.practitioner limit 1");
            try (ResultSet row = statement.executeQuery("""
                    select string_agg(column_name, ', ') from information_schema.columns
                    where table_schema = 'bench' and table_name = 'model' and column_name not in ('id', 'licence_number', 'person')""")) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
