package xiezhi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import xiezhi.foundation.statutes.retrieval.RetrievalTrial;

/** 检索量测: imports the collection once, asks a running node every question, and has the ranking tried on questions that it has not seen. */
final class Statutes {
    private static final Pattern QUESTION = Pattern.compile("\"question\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private final Report report;
    private final Path shared = Path.of(System.getProperty("xiezhi.shared")).toAbsolutePath();
    private final Path library =
            Path.of(System.getProperty("xiezhi.data")).toAbsolutePath().resolveSibling("bench-library");

    Statutes(Report report) {
        this.report = report;
    }

    int run(boolean learn) throws Exception {
        Path questions = shared.resolve("questions/dev.json");
        if (!Files.isRegularFile(questions) || !Files.isDirectory(shared.resolve("statutes"))) {
            Report.print("Needs statutes/ and questions/dev.json under %s; name another folder by XIEZHI_SHARED_DATA"
                    .formatted(shared));
            return 2;
        }
        bringIn();
        try (Node node = Node.start(library, Integer.getInteger("xiezhi.port", 8158), false)) {
            follow(node);
            speed(node, Files.readString(questions));
        }
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
        try (RetrievalTrial trial = new RetrievalTrial(library.resolve("statutes"), questions, today)) {
            trial.marks().forEach(this::tell);
            if (learn) {
                trial.learn(
                        Path.of("server/src/main/resources/statutes"),
                        "STARD dev, 400 lay questions (MIT, THUIR), and our own school.yaml");
            }
        }
        return 0;
    }

    private void bringIn() throws Exception {
        Files.createDirectories(library);
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(Arrays.asList(System.getProperty("xiezhi.flags", "").split(" ")));
        command.removeIf(String::isBlank);
        command.addAll(List.of(
                "-jar",
                System.getProperty("xiezhi.jar"),
                "--statutes",
                "import",
                shared.resolve("statutes").toString(),
                "--data",
                library.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() == 2) {
            throw new IllegalStateException("the statutes could not be imported");
        }
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

    /** Two rounds of all questions, the first of them to warm up. */
    private void speed(Node node, String questions) throws Exception {
        List<String> bodies = QUESTION.matcher(questions)
                .results()
                .map(m -> "{\"q\":\"%s\",\"limit\":10}".formatted(m.group(1)))
                .toList();
        double[] took = new double[bodies.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < took.length; i++) {
                long from = System.nanoTime();
                node.post("/api/statutes/search", null, bodies.get(i));
                took[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        Arrays.sort(took);
        report.figure(
                "statute search over HTTP, one client, %d questions".formatted(took.length),
                "p50 %.0f ms, p95 %.0f ms".formatted(took[took.length / 2], took[(int) (took.length * 0.95)]),
                null,
                "p95 under 60 ms");
    }

    private void tell(String way, Map<String, Double> marks) {
        StringBuilder figures = new StringBuilder();
        marks.forEach((name, value) -> figures.append("%s %.3f  ".formatted(name, value)));
        Report.print("%-66s %s".formatted(way, figures.toString().strip()));
    }
}
