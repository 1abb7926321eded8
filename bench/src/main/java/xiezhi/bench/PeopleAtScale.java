package xiezhi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import xiezhi.foundation.security.Vault;

/** 全国人员: as many people as the nation's prisons, centres and counties have in hand; the register by name and unit, and one long life. */
final class PeopleAtScale {
    private static final int CLIENTS = 8;
    private static final String BUDGET = "p99 < 50 ms at 300/s";
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private final Node node;
    private final HikariDataSource plain;
    private final Report report;
    private final int seconds;

    PeopleAtScale(Node node, HikariDataSource plain, Report report, int seconds) {
        this.node = node;
        this.plain = plain;
        this.report = report;
        this.seconds = seconds;
    }

    /** Fills the register up to so many people by the database itself; their sealed lists are empty, sealed once. */
    static void fill(House house, HikariDataSource plain, long people) throws Exception {
        String empty = house.bean(Vault.class).seal("[]");
        long there = count(plain);
        if (there >= people) {
            return;
        }
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "create temporary table keeper as select id, row_number() over () - 1 as place from identity.unit where unit_type in ('04', '05', '07', '09')");
            statement.execute(
                    "create temporary table fresh as select gen_random_uuid() as id, g, substr('%s', 1 + (g %% 32)::int, 1) || substr('明芳磊静晨丽波远梅涵', 1 + (g / 32 %% 10)::int, 1) || substr('一二三四五六七八九十百千', 1 + (g / 320 %% 12)::int, 1) as name, (select count(*) from keeper) as keepers from generate_series(%d, %d) g"
                            .formatted(SURNAMES, there + 1, people));
            statement.execute("""
                    insert into person.person (id, version, unit, created_at, created_by, changed_at, changed_by, name, sex, birth_date,
                        birth_precision, id_type, id_status, names, nationality, contacts, biometrics, care, unidentified, citizen_id_blind)
                    select f.id, 1, k.id, now(), '00000000-0000-0000-0000-000000000001', now(), '00000000-0000-0000-0000-000000000001',
                        '演示' || f.name, case when g % 12 = 0 then '2' else '1' end, date '1955-01-01' + (g * 37 % 18000)::int, 'DAY', '111',
                        'UNVERIFIED', '[]', 'CHN', '""" + empty + "', '" + empty + "', '" + empty + """
                    ', false, md5(g::text) from fresh f join keeper k on k.place = f.g % f.keepers""");
            names(statement, "disable");
            statement.execute(
                    "insert into person.known_name select id, '演示' || name, 'yanshi' || md5(name) from fresh");
            statement.execute("""
                    insert into person.episode (id, version, unit, created_at, created_by, changed_at, changed_by, person, kind, keeper, starts, source)
                    select gen_random_uuid(), 1, k.id, now(), '00000000-0000-0000-0000-000000000001', now(), '00000000-0000-0000-0000-000000000001',
                        f.id, (array['PRISON', 'COMMUNITY', 'REHAB', 'RESETTLEMENT'])[1 + g % 4], k.id, date '2020-01-01' + (g % 2400)::int, 'bench'
                    from fresh f join keeper k on k.place = f.g % f.keepers""");
            statement.execute(
                    "insert into person.reached_name (unit, name, person, held) select k.id, '演示' || f.name, f.id, true from fresh f join keeper k on k.place = f.g % f.keepers");
            names(statement, "enable");
            connection.commit();
        }
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze person.person, person.known_name, person.episode, person.reached_name");
        }
    }

    /** The triggers that keep the index of names: row by row they take minutes for a nation. */
    private static void names(Statement statement, String how) throws SQLException {
        statement.execute("alter table person.known_name " + how + " trigger names_moved");
        statement.execute("alter table person.episode " + how + " trigger names_moved");
    }

    void run() throws Exception {
        String officer = node.login("demo-life");
        measure("people, by name from its beginning", () -> node.get("/api/persons?q=" + name(), officer));
        measure("people, first page of the nation", () -> node.get("/api/persons", officer));
        measure("people, by a whole number", () -> node.get("/api/persons?q=97010219840309" + digits(), officer));
        String ward = "/api/persons?unit=" + ward();
        measure("people, of one unit", () -> node.get(ward, officer));
        measure("people, of one unit by name", () -> node.get(ward + "&q=" + name(), officer));
        longLife(officer);
    }

    private String ward() throws Exception {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select keeper from person.episode where source = 'bench' limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private void measure(String what, Callable<?> work) throws Exception {
        Load.warm(CLIENTS, work);
        Load.Result calm = Load.paced(CLIENTS, seconds, 300, work);
        report.figure(what + ", %,d people".formatted(count(plain)), "p99 %.0f ms".formatted(calm.p99()), null, BUDGET);
    }

    /** One life of two thousand entries, read as one. */
    private void longLife(String officer) throws Exception {
        String person = node.get("/api/persons?limit=1", officer);
        String id = Node.found("\"id\":\"([^\"]+)\"", person);
        try (Connection connection = plain.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into person.line (id, version, unit, created_at, created_by, changed_at, changed_by, person, event, occurred,
                            recorded, title, source_organ, basis, documents, level)
                        select gen_random_uuid(), 1, p.unit, now(), p.created_by, now(), p.created_by, p.id, 'bench.entry',
                            date '2018-01-01' + g, now(), '记载 ' || g, '演示机关', '[{"basis":"个人信息保护法#13","finding":"按法定职责记载"}]', '[]', 'L2'
                        from person.person p, generate_series(1, 2000) g where p.id = ?::uuid
                          and not exists (select 1 from person.line l where l.person = p.id)""")) {
            insert.setString(1, id);
            insert.executeUpdate();
        }
        Callable<?> read = () -> node.get("/api/life-lines/" + id + "?purpose=PROCURATOR_SUPERVISION", officer);
        Load.closed(2, 5, read);
        Load.Result calm = Load.paced(2, seconds, 10, read);
        report.figure(
                "life line of 2,000 entries over HTTP", "p50 %.0f ms".formatted(calm.median()), null, "under 30 ms");
    }

    private static long count(HikariDataSource plain) throws Exception {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from person.person")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String name() {
        ThreadLocalRandom any = ThreadLocalRandom.current();
        String name = "演示" + SURNAMES.charAt(any.nextInt(SURNAMES.length())) + "明芳磊静晨丽波远梅涵".charAt(any.nextInt(10));
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static String digits() {
        return "%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
    }
}
