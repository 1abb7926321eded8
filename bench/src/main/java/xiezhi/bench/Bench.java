package xiezhi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * 量测: ./xiezhi bench [start|list|create|process|export|ward|people|rules|nearness|faces|nation …]; all of them without a name, and then docs/bench.md is written.
 * {@code survival} kills the program in the middle of each act of a case (-Dxiezhi.kills, 3 for each act). {@code retrieval} needs a library of statutes
 * and questions, so it runs only when it is named.
 */
public final class Bench {
    private static final List<String> ALL = List.of(
            "rules", "nearness", "nation", "faces", "process", "start", "list", "create", "export", "ward", "people");
    private static final String RETRIEVAL = "retrieval";
    private static final String SURVIVAL = "survival";
    private static final Set<String> NEED_NODE = Set.of("start", "list", "create", "export", "ward", "people");
    private final Report report = new Report();
    private final Path data = Path.of(System.getProperty("xiezhi.data")).toAbsolutePath();
    private final long rows = Long.getLong("xiezhi.rows", 1_000_000);
    private final long people = Long.getLong("xiezhi.people", 1_700_000);
    private final int seconds = Integer.getInteger("xiezhi.seconds", 10);
    private final List<String> names;

    private Bench(List<String> names) {
        this.names = names;
    }

    public static void main(String[] args) throws Exception {
        List<String> names = args.length == 0 ? ALL : List.of(args);
        if (names.getFirst().equals(RETRIEVAL)) {
            System.exit(new Statutes(new Report()).run(names.contains("--unseen"), names.contains("--learn")));
        }
        if (names.getFirst().equals(SURVIVAL)) {
            Path folder =
                    Path.of(System.getProperty("xiezhi.data") + "-survival").toAbsolutePath();
            new Survival(folder, Integer.getInteger("xiezhi.kills", 3), Integer.getInteger("xiezhi.port", 8158)).run();
            System.exit(0);
        }
        if (!ALL.containsAll(names)) {
            Report.print(
                    "Known: %s; %s; and %s [--unseen] [--learn]".formatted(String.join(" ", ALL), SURVIVAL, RETRIEVAL));
            System.exit(2);
        }
        new Bench(names).run(args.length == 0);
        System.exit(0); // an engine of the baseline may leave threads behind
    }

    private void run(boolean whole) throws Exception {
        if (names.contains("rules")) {
            new Rules(report).run();
        }
        if (names.contains("nearness")) {
            new Nearness(report).run();
        }
        if (names.contains("nation")) {
            new Nation(report).run();
        }
        if (names.contains("faces")) {
            new Faces(Path.of("web/apps/hall/dist"), report).run();
        }
        if (names.contains("process") || names.stream().anyMatch(NEED_NODE::contains)) {
            inside();
        }
        if (names.stream().anyMatch(NEED_NODE::contains)) {
            overHttp();
        }
        if (whole) {
            report.note("Rows in the register of applications: %,d, in six centres. Seconds for each figure: %d."
                    .formatted(rows, seconds));
            report.write(
                    Path.of("docs/bench.md"),
                    LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))),
                    Report.machine());
        }
    }

    private void inside() throws Exception {
        try (House house = House.open(data)) {
            if (names.contains("list") || names.contains("export")) {
                house.fill(rows);
            }
            if (names.contains("people")) {
                try (HikariDataSource plain = Database.of(data, 2)) {
                    PeopleAtScale.fill(house, plain, people);
                }
            }
            if (names.contains("process")) {
                new Processes(house, data, report, seconds).run();
            }
        }
    }

    private void overHttp() throws Exception {
        try (Node node = Node.start(data, Integer.getInteger("xiezhi.port", 8158));
                HikariDataSource plain = Database.of(data, 16)) {
            if (names.contains("start")) {
                report.figure(
                        "start, warm, with PostgreSQL and the demonstration",
                        "%.1f s".formatted(node.readyAfter()),
                        null,
                        "under 8 s");
                report.figure(
                        "resident memory after the start, PostgreSQL included",
                        "%.0f MB".formatted(node.residentMegabytes()),
                        null,
                        "–");
            }
            if (names.contains("list")) {
                new Lists(node, plain, report, seconds).run();
            }
            if (names.contains("create")) {
                new Creates(node, plain, report, seconds).run();
            }
            if (names.contains("export")) {
                new Exports(node, report).run();
            }
            if (names.contains("ward")) {
                new WardMonth(node, plain, report).run();
            }
            if (names.contains("people")) {
                new PeopleAtScale(node, plain, report, seconds).run();
            }
            report.figure(
                    "resident memory after these loads, PostgreSQL included",
                    "%.0f MB".formatted(node.residentMegabytes()),
                    null,
                    "under 700 MB");
        }
    }
}
