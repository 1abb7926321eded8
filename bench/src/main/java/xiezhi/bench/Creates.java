package xiezhi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
        String firm = Node.found("\"items\":\\[\\{\"id\":\"([^\"]+)\"", node.get("/api/records/lawyer.institution?limit=1", registrar));
        try (Connection connection = plain.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("create table if not exists bench.practitioner (like lawyer.practitioner including all)");
        }
        Load.closed(CLIENTS, 3, () -> post(registrar, firm));
        double ours = Load.closed(CLIENTS, seconds, () -> post(registrar, firm)).perSecond();
        double base = Load.closed(CLIENTS, seconds, () -> insert(UUID.fromString(firm))).perSecond();
        report.rate("create a record over HTTP, 16 clients", ours, "plain JDBC insert, one commit each", base, "over 1,500/s");
    }

    private String post(String token, String firm) throws Exception {
        return node.post("/api/records/lawyer.practitioner", token, """
                {"licenceNumber":"%017d","name":"演示量测","sex":"MALE","category":"FULL_TIME","institution":"%s","status":"PRACTISING",
                 "practisedSince":"2015-03-01","fields":["CIVIL"],"languages":["MANDARIN"],"versedInMinors":false,"division":"970121","takesAid":false}"""
                .formatted(COUNT.incrementAndGet(), firm));
    }

    private int insert(UUID firm) throws Exception {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into bench.practitioner select (jsonb_populate_record(p, jsonb_build_object('id', ?::uuid, 'licence_number', ?::text))).*
                        from (select * from lawyer.practitioner where institution = ? limit 1) p""")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, "%017d".formatted(COUNT.incrementAndGet()));
            statement.setObject(3, firm);
            return statement.executeUpdate();
        }
    }
}
