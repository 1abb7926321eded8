package xiezhi.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** 导出: a hundred thousand rows as a spreadsheet, and how much the heap grows meanwhile. */
final class Exports {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Node node;
    private final Report report;

    Exports(Node node, Report report) {
        this.node = node;
        this.report = report;
    }

    void run() throws Exception {
        String director = node.login("demo-director");
        String path = "/api/records/legalaid.application";
        String counted = node.get(path + "/count", director);
        double before = live();
        long from = System.nanoTime();
        CompletableFuture<Long> download = CompletableFuture.supplyAsync(() -> {
            try {
                return node.download(path, director, XLSX);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        double most = before;
        while (!download.isDone()) {
            TimeUnit.SECONDS.sleep(1);
            most = Math.max(most, live());
        }
        report.figure(
                "export to XLSX (%s; %,d bytes)".formatted(counted.replaceAll("[{}\"]", ""), download.get()),
                "%.1f s, heap after collection +%.0f MB"
                        .formatted((System.nanoTime() - from) / 1e9, Math.max(0, most - before)),
                null,
                "streams; heap growth < 64 MB");
    }

    /** What survives a collection made now, in MB: garbage that waits for its collection is no growth. */
    private double live() throws Exception {
        node.collect();
        String metrics = node.metrics();
        return Double.parseDouble(Node.found("(?m)^jvm_gc_live_data_size_bytes (\\S+)", metrics)) / 1e6;
    }
}
