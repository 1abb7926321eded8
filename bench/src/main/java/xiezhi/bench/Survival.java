package xiezhi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 存活: walks one case to the archive while the program, or the program and its database, are killed (-9) in the middle of each act. After
 * each kill the act was done whole, with all that belongs to it, or not at all.
 */
final class Survival {
    private static final String FILES = "/api/legal-aid/files/";
    private final Path data;
    private final int kills;
    private final int port;
    private final Footprint footprint;
    private final Map<Integer, Peace> peace = new HashMap<>();
    private final Map<String, Integer> tally = new TreeMap<>();
    private Node node;

    Survival(Path data, int kills, int port) throws Exception {
        this.data = Files.createDirectories(data);
        this.kills = kills;
        this.port = port;
        this.footprint = new Footprint(data);
        this.node = Node.start(data, port);
    }

    /** 平时: how long an act takes when nobody disturbs it, and what it leaves behind. */
    private record Peace(long millis, Map<String, Long> rows) {}

    /** 一时: the file as it stands. */
    private record Moment(String state, int version, Map<String, Long> rows) {}

    void run() throws Exception {
        try {
            String calm = open("演示平静公司" + ThreadLocalRandom.current().nextInt(100_000, 999_999), false);
            for (int i = 0; i < AidStory.ACTS.size(); i++) {
                Moment before = now(calm);
                CompletableFuture<String> running = act(calm, AidStory.ACTS.get(i), before.version());
                long from = System.nanoTime();
                running.get();
                long millis = (System.nanoTime() - from) / 1_000_000;
                peace.put(
                        i, new Peace(millis, difference(before.rows(), now(calm).rows())));
            }
            String hunted = open("演示风暴公司" + ThreadLocalRandom.current().nextInt(100_000, 999_999), true);
            for (int i = 0; i < AidStory.ACTS.size(); i++) {
                survive(hunted, i);
            }
            finish(hunted);
        } finally {
            node.close();
        }
    }

    private void survive(String id, int step) throws Exception {
        AidStory.Act act = AidStory.ACTS.get(step);
        for (int kill = 0; kill < kills; kill++) {
            Moment before = now(id);
            CompletableFuture<String> running = act(id, act, before.version());
            crash(kill, peaceOf(step).millis(), running);
            Moment after = now(id);
            if (after.version() == before.version()) {
                same(act.name() + " was not done", before.rows(), after.rows());
                count("not at all");
                continue;
            }
            same(act.name() + " was done", expected(before, step), after.rows());
            count("whole");
            return;
        }
        Moment before = now(id);
        act(id, act, before.version()).get();
        same(act.name() + " done in peace", expected(before, step), now(id).rows());
    }

    private Map<String, Long> expected(Moment before, int step) {
        Map<String, Long> rows = new TreeMap<>(before.rows());
        peaceOf(step).rows().forEach((table, more) -> rows.merge(table, more, Long::sum));
        rows.values().removeIf(count -> count == 0);
        return rows;
    }

    private Peace peaceOf(int step) {
        return peace.getOrDefault(step, new Peace(60, Map.of()));
    }

    /** The kill comes somewhere in the time that the act takes, or shortly after: mostly while it is being written. */
    private void crash(int kill, long millis, CompletableFuture<String> running) throws Exception {
        long pause = ThreadLocalRandom.current().nextLong(millis / 3, millis + millis / 2 + 2);
        TimeUnit.MILLISECONDS.sleep(pause);
        boolean answered = running.isDone();
        boolean database = kill % 2 == 1;
        node.kill(database);
        running.exceptionally(gone -> "").get(30, TimeUnit.SECONDS);
        Report.print("  killed %s after %d ms%s"
                .formatted(database ? "both" : "the program", pause, answered ? ", already answered" : ""));
        count(database ? "kills of both" : "kills of the program");
        node = Node.start(data, port);
    }

    private String open(String word, boolean hunted) throws Exception {
        String body = AidStory.text(AidStory.application(word));
        for (int kill = 0; hunted && kill < kills; kill++) {
            String token = node.login("demo-reception");
            crash(kill, 150, node.later("/api/legal-aid/counter", token, body));
            String found = find(word);
            if (found != null) {
                count("whole");
                return found;
            }
            same("nothing of an application that was not made", Map.of(), footprint.of(word));
            count("not at all");
        }
        node.post("/api/legal-aid/counter", node.login("demo-reception"), body);
        String found = find(word);
        if (found == null) {
            throw new IllegalStateException("the application of " + word + " is not there");
        }
        return found;
    }

    private @Nullable String find(String word) throws Exception {
        JsonNode page = AidStory.read(
                node.get("/api/records/legalaid.application?limit=20&sort=-receivedAt", node.login("demo-reception")));
        for (JsonNode row : page.path("items")) {
            if (row.toString().contains(word)) {
                return row.path("id").asString();
            }
        }
        return null;
    }

    private CompletableFuture<String> act(String id, AidStory.Act act, int version) throws Exception {
        String token = node.login(act.account());
        node.stepUp(token);
        return node.later(FILES + id + "/" + act.name(), token, AidStory.body(act, node, token, id, version));
    }

    /** The file when what it told other rooms has been heard. */
    private Moment now(String id) throws Exception {
        for (int i = 0; i < 300 && footprint.waiting() > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        JsonNode row = AidStory.read(node.get("/api/records/legalaid.application/" + id, node.login("demo-director")));
        return new Moment(row.path("state").asString(), row.path("version").asInt(), footprint.of(id));
    }

    private void finish(String id) throws Exception {
        String token = node.login("demo-director");
        JsonNode file = AidStory.read(node.get(FILES + id, token));
        int papers = 0;
        for (JsonNode paper : file.path("documents")) {
            node.download("/api/documents/" + paper.path("id").asString() + "/pdf", token, "application/pdf");
            papers++;
        }
        Report.print("survived to %s with %d papers: %s, %d messages between rooms left"
                .formatted(now(id).state(), papers, tally, footprint.waiting()));
        if (!now(id).state().equals("ARCHIVED") || footprint.waiting() > 0) {
            throw new IllegalStateException("the case did not come to its end");
        }
    }

    private static void same(String what, Map<String, Long> expected, Map<String, Long> found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    "%s, but there is more or less than that: %s".formatted(what, difference(expected, found)));
        }
    }

    private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> difference = new LinkedHashMap<>();
        after.forEach((table, rows) -> difference.put(table, rows - before.getOrDefault(table, 0L)));
        before.forEach((table, rows) -> difference.putIfAbsent(table, -rows));
        difference.values().removeIf(rows -> rows == 0);
        return difference;
    }

    private void count(String what) {
        tally.merge(what, 1, Integer::sum);
    }
}
