package xiezhi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** 首屏: what a phone must fetch before the first page of the hall works: the entry script and everything it imports at once. */
final class Faces {
    private static final Pattern ENTRY = Pattern.compile("(?:src|href)=\"/?([^\"]+\\.js)\"");
    private static final Pattern STATIC = Pattern.compile("(?:from|import)\\s*\"\\./([^\"]+\\.js)\"");
    private final Path dist;
    private final Report report;

    Faces(Path dist, Report report) {
        this.dist = dist;
        this.report = report;
    }

    void run() throws IOException {
        if (!Files.exists(dist.resolve("index.html"))) {
            report.figure("first page of the hall, script gzipped", "not built", null, "under 150 kB");
            return;
        }
        Set<Path> scripts = new HashSet<>();
        ArrayDeque<Path> open = new ArrayDeque<>();
        ENTRY.matcher(Files.readString(dist.resolve("index.html")))
                .results()
                .forEach(m -> open.add(dist.resolve(m.group(1))));
        while (!open.isEmpty()) {
            Path script = open.poll();
            if (Files.exists(script) && scripts.add(script)) {
                STATIC.matcher(Files.readString(script))
                        .results()
                        .forEach(m -> open.add(script.resolveSibling(m.group(1))));
            }
        }
        long bytes = 0;
        for (Path script : scripts) {
            bytes += zipped(Files.readAllBytes(script));
        }
        report.figure(
                "first page of the hall, script gzipped (%d files)".formatted(scripts.size()),
                "%,.1f kB".formatted(bytes / 1000.0),
                null,
                "under 150 kB");
    }

    private static int zipped(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.size();
    }
}
