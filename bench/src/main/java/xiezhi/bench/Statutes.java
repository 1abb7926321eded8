package xiezhi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.foundation.statutes.retrieval.RetrievalTrial;
import xiezhi.foundation.statutes.retrieval.Sureness;

/** 检索量测: imports the collection once, asks a running node every question, and has the ranking tried on questions that it has not seen. */
final class Statutes {
    private static final Pattern QUESTION = Pattern.compile("\"question\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final double EACH = 0.15; // as article-confidence of the assistant's parameters
    private final Report report;
    private final Path shared = Path.of(System.getProperty("xiezhi.shared")).toAbsolutePath();
    private final Path library =
            Path.of(System.getProperty("xiezhi.data")).toAbsolutePath().resolveSibling("bench-library");

    Statutes(Report report) {
        this.report = report;
    }

    int run(boolean unseen, boolean learn) throws Exception {
        Path questions = shared.resolve("questions/dev.json");
        if (!Files.isRegularFile(questions) || !Files.isDirectory(shared.resolve("statutes"))) {
            Report.print("Needs statutes/ and questions/dev.json under %s; name another folder by XIEZHI_SHARED_DATA"
                    .formatted(shared));
            return 2;
        }
        Files.createDirectories(library);
        if (bringIn(library).inheritIO().start().waitFor() == 2) {
            throw new IllegalStateException("the statutes could not be imported");
        }
        try (Node node = Node.start(library, Integer.getInteger("xiezhi.port", 8158), false)) {
            follow(node);
            List<String> bodies = bodies(Files.readString(questions));
            speed(node, bodies);
            speedBesideAnImport(node, bodies);
            report.figure(
                    "resident with the library, after these searches, PostgreSQL included",
                    "%.0f MB".formatted(node.residentMegabytes()),
                    null,
                    "under 700 MB");
        }
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
        try (RetrievalTrial trial = new RetrievalTrial(library.resolve("statutes"), questions, today)) {
            trial.marks().forEach(this::tell);
            if (unseen || learn) {
                Sureness sureness = new Sureness(EACH);
                trial.unseen(sureness).forEach(this::tell);
                tell(sureness);
            }
            if (learn) {
                trial.learn(
                        Path.of("server/src/main/resources/statutes"),
                        "STARD dev, 400 lay questions (MIT, THUIR), and our own school.yaml");
            }
        }
        return 0;
    }

    private ProcessBuilder bringIn(Path data) {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "10"));
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(Arrays.asList(System.getProperty("xiezhi.flags", "").split(" ")));
        command.removeIf(String::isBlank);
        command.addAll(List.of(
                "-jar",
                System.getProperty("xiezhi.jar"),
                "--statutes",
                "import",
                shared.resolve("statutes").toString(),
                "--data",
                data.toString()));
        return new ProcessBuilder(command);
    }

    /** Keywords first, then the vectors; those of an earlier run are still there. */
    private static void follow(Node node) throws Exception {
        for (int i = 0; ; i++) {
            String progress = node.get("/api/statutes/index", null);
            if (progress.contains("\"ready\"")) {
                return;
            }
            if (i % 10 == 0) {
                Report.print(progress);
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static List<String> bodies(String questions) {
        return QUESTION.matcher(questions)
                .results()
                .map(m -> "{\"q\":\"%s\",\"limit\":10}".formatted(m.group(1)))
                .toList();
    }

    /** Two rounds of all questions, the first of them to warm up. */
    private void speed(Node node, List<String> bodies) throws Exception {
        for (String body : bodies) {
            node.post("/api/statutes/search", null, body);
        }
        List<Double> took = new ArrayList<>();
        for (String body : bodies) {
            took.add(milliseconds(node, body));
        }
        tell("statute search over HTTP, one client", took);
    }

    /** As long as another process imports the whole collection into a library of its own: the same work on the same two cores. */
    private void speedBesideAnImport(Node node, List<String> bodies) throws Exception {
        Path other = Files.createTempDirectory("xiezhi-bench-import");
        Process importing = bringIn(other)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Double> took = new ArrayList<>();
        for (int i = 0; importing.isAlive(); i++) {
            took.add(milliseconds(node, bodies.get(i % bodies.size())));
        }
        try (Stream<Path> all = Files.walk(other)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
        tell("the same while another process imports", took);
    }

    private static double milliseconds(Node node, String body) throws Exception {
        long from = System.nanoTime();
        node.post("/api/statutes/search", null, body);
        return (System.nanoTime() - from) / 1e6;
    }

    private void tell(String what, List<Double> took) {
        List<Double> sorted = took.stream().sorted().toList();
        report.figure(
                "%s, %d searches".formatted(what, sorted.size()),
                "p50 %.0f ms, p95 %.0f ms"
                        .formatted(sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.95))),
                null,
                "p95 under 60 ms");
    }

    private static void tell(Sureness sureness) {
        Report.print(
                "limit of confidence: answered, first article right, one of the shown right, answered although no statute does");
        for (Sureness.Row row : sureness.curve(0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)) {
            Report.print("%.2f: %.3f %.3f %.3f %.3f"
                    .formatted(row.limit(), row.answered(), row.firstRight(), row.oneRight(), row.hopeless()));
        }
    }

    private void tell(String way, Map<String, Double> marks) {
        StringBuilder figures = new StringBuilder();
        marks.forEach((name, value) -> figures.append("%s %.3f  ".formatted(name, value)));
        Report.print("%-66s %s".formatted(way, figures.toString().strip()));
    }
}
