package xiezhi.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 被测节点: the packed program as a process of its own, started as ./xiezhi run does. */
final class Node implements AutoCloseable {
    private static final String PASSWORD = "Xiezhi-Demo-1";
    private final Process process;
    private final Path log;
    private final int port;
    private final double readyAfter;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Node(Process process, Path log, int port, double readyAfter) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.readyAfter = readyAfter;
    }

    static Node start(Path data, int port) throws Exception {
        return start(data, port, true);
    }

    static Node start(Path data, int port, boolean demonstration) throws Exception {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(System.getProperty("xiezhi.flags", "").split(" ")));
        command.removeIf(String::isBlank);
        command.addAll(List.of("-jar", System.getProperty("xiezhi.jar")));
        Path log = data.resolve("bench-node.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "XIEZHI_DATA",
                        data.toString(),
                        "SERVER_PORT",
                        Integer.toString(port),
                        "XIEZHI_DEMO",
                        Boolean.toString(demonstration),
                        "XIEZHI_RATE_LIMIT",
                        "off"));
        long from = System.nanoTime();
        Process process = builder.start();
        while (!Files.readString(log).contains("Xiezhi is ready")) {
            if (!process.isAlive() || System.nanoTime() - from > 600e9) {
                throw new IllegalStateException("the node did not start, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return new Node(process, log, port, (System.nanoTime() - from) / 1e9);
    }

    double readyAfter() {
        return readyAfter;
    }

    /** Logs in and answers the token. */
    String login(String account) throws Exception {
        String body = "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, PASSWORD);
        HttpResponse<String> answer = http.send(
                request("/api/session", null)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        return found("\"token\":\"([^\"]+)\"", answer.body());
    }

    String get(String path, @Nullable String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path, token).build(), BodyHandlers.ofString());
        return checked(path, answer);
    }

    /** The meters of the program. */
    String metrics() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"))
                .build();
        return checked("metrics", http.send(request, BodyHandlers.ofString()));
    }

    String post(String path, @Nullable String token, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return checked(path, http.send(request, BodyHandlers.ofString()));
    }

    /** Sends the post and does not wait for it. */
    CompletableFuture<String> later(String path, String token, String body) {
        HttpRequest request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> checked(path, answer));
    }

    /** Proves once more who is there. */
    void stepUp(String token) throws IOException, InterruptedException {
        post("/api/session/step-up", token, "{\"password\":\"%s\"}".formatted(PASSWORD));
    }

    /** kill -9 of the program, and of its database if asked. */
    void kill(boolean database) throws Exception {
        process.destroyForcibly();
        if (database) {
            Path pid = data().resolve("postgresql/postmaster.pid");
            long postmaster = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
            ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        }
        process.waitFor(60, TimeUnit.SECONDS);
    }

    private Path data() {
        return java.util.Objects.requireNonNull(log.getParent());
    }

    /** Reads the answer to its end and counts its bytes. */
    long download(String path, String token, String type) throws IOException, InterruptedException {
        var answer = http.send(
                request(path, token)
                        .setHeader("Accept", type)
                        .timeout(Duration.ofMinutes(5))
                        .build(),
                BodyHandlers.ofInputStream());
        try (var in = answer.body()) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return bytes;
        }
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "application/json");
        return token == null ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private static String checked(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    /** Has the program collect its garbage, all of it, before its memory is read. */
    void collect() throws Exception {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        int code = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("jcmd ended with " + code);
        }
    }

    /** Resident memory of the program and of its PostgreSQL, in MB; shared pages of the database are counted once. */
    double residentMegabytes() throws IOException {
        double sum = proportional(process.pid());
        for (ProcessHandle child : process.descendants().toList()) {
            sum += proportional(child.pid());
        }
        Path pid = Path.of(System.getProperty("xiezhi.data")).resolve("postgresql/postmaster.pid");
        if (process.descendants().findAny().isEmpty() && Files.exists(pid)) {
            ProcessHandle server = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                    .orElseThrow();
            sum += proportional(server.pid());
            for (ProcessHandle backend : server.descendants().toList()) {
                sum += proportional(backend.pid());
            }
        }
        return sum;
    }

    private static double proportional(long pid) throws IOException {
        File rollup = new File("/proc/" + pid + "/smaps_rollup");
        return rollup.canRead()
                ? Double.parseDouble(found("Pss:\\s+(\\d+) kB", Files.readString(rollup.toPath()))) / 1024
                : 0;
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            Report.print("the node had to be killed, see " + log);
        }
    }
}
