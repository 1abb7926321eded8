package xiezhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 量测报告: one table; printed as it grows and kept in docs/bench.md. */
final class Report {
    private record Row(String what, String measured, String baseline, String ratio, String budget) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A rate beside that of its baseline, higher is better. */
    void rate(String what, double measured, String baseline, double base, String budget) {
        add(
                what,
                "%,.0f/s".formatted(measured),
                "%s: %,.0f/s".formatted(baseline, base),
                "%.2f".formatted(measured / base),
                budget);
    }

    void figure(String what, String measured, @Nullable String baseline, String budget) {
        add(what, measured, baseline == null ? "–" : baseline, "–", budget);
    }

    void note(String words) {
        notes.add(words);
    }

    private void add(String what, String measured, String baseline, String ratio, String budget) {
        rows.add(new Row(what, measured, baseline, ratio, budget));
        print("%-64s %16s   %-34s %6s   %s".formatted(what, measured, baseline, ratio, budget));
    }

    @SuppressWarnings("SystemOut") // a measurement is for the person at the terminal
    static void print(String line) {
        System.out.println(line);
    }

    /** Writes the page; only when everything was measured, so that half a run does not replace a whole one. */
    void write(Path page, LocalDate day, String machine) throws IOException {
        StringBuilder text = new StringBuilder(
                "# Measurements 量测\n\nWritten by `./xiezhi bench` on %s. Machine: %s.\nRatios are to the baseline in the same run; a shared machine is noisy.\n\n"
                        .formatted(day, machine));
        text.append("| what | measured | baseline | ratio | budget (design) |\n| --- | --- | --- | --- | --- |\n");
        rows.forEach(r -> text.append(
                "| %s | %s | %s | %s | %s |%n".formatted(r.what(), r.measured(), r.baseline(), r.ratio(), r.budget())));
        notes.forEach(note -> text.append("\n").append(note).append("\n"));
        Files.writeString(page, text.toString());
    }

    static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%d cores, Java %s, %s %s",
                runtime.availableProcessors(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }
}
