package xiezhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import xiezhi.foundation.statutes.retrieval.NearnessTrial;

/** 比近: how long a question is compared with the vectors of 65,397 articles, beside multiplying out all of them. */
final class Nearness {
    private static final int ARTICLES = 65_397;
    private final Report report;

    Nearness(Report report) {
        this.report = report;
    }

    void run() throws IOException {
        Path folder = Files.createTempDirectory("xiezhi-bench-vectors");
        try (NearnessTrial trial = new NearnessTrial(folder, ARTICLES)) {
            double[] took = trial.milliseconds();
            report.rate(
                    "a question compared with %,d vectors, by signs first".formatted(ARTICLES),
                    1_000 / took[0],
                    "all multiplied out",
                    1_000 / took[1],
                    Float.isNaN(trial.used()) ? "" : "–");
        } finally {
            Files.deleteIfExists(folder.resolve("vectors.bin"));
            Files.deleteIfExists(folder);
        }
    }
}
