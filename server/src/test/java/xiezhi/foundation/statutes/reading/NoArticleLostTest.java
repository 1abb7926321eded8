package xiezhi.foundation.statutes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Counts the articles of a real collection against a plain scan of its lines, which knows nothing of the reader. Looks for the
 * collection under XIEZHI_SHARED_DATA or beside the repository, and says so when there is none.
 */
@DisplayName("条文不失: as many articles as the files print")
class NoArticleLostTest {
    private static final Pattern PRINTED =
            Pattern.compile("^[#*\\s　]*[第笫][一二三四五六七八九十百千零〇]+[\\s　]?条(之[一二三四五六七八九十]+)?[\\s　*]*.*");
    private static final Pattern RUN_ON = Pattern.compile("(?<=[。；：）”)])[\\s　]+第[一二三四五六七八九十百千零〇]+条[\\s　]");
    private static final Pattern OF_A_COUNT = Pattern.compile("^[#\\s]*([一二三四五六七八九十百]{1,5})、.*");

    @Test
    void readsEveryPrintedArticle() throws IOException {
        Path folder = collection();
        Assumptions.assumeTrue(Files.isDirectory(folder), "no collection of statutes at " + folder.toAbsolutePath());
        List<String> differences = new ArrayList<>();
        int articles = 0;
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            List<ReadArticle> read = InstrumentReader.read(name, Files.readAllBytes(file))
                    .instrument()
                    .orElseThrow()
                    .articles();
            long numbered = read.stream()
                    .filter(a -> a.number().matches("\\d+(-\\d+)?"))
                    .count();
            long printed = printed(Files.readString(file));
            if (numbered < printed) {
                differences.add("%s: prints %d, read %d".formatted(name, printed, numbered));
            }
            articles += read.size();
        }
        assertThat(differences).isEmpty();
        assertThat(articles).isGreaterThan(58_000);
    }

    @Test
    void losesNoLineOfAnyText() throws IOException {
        Path folder = collection();
        Assumptions.assumeTrue(Files.isDirectory(folder), "no collection of statutes at " + folder.toAbsolutePath());
        List<String> lost = new ArrayList<>();
        for (Path file : files(folder)) {
            ReadInstrument read = InstrumentReader.read(folder.relativize(file).toString(), Files.readAllBytes(file))
                    .instrument()
                    .orElseThrow();
            StringBuilder kept = new StringBuilder(read.preamble());
            read.articles().forEach(a -> kept.append(a.path()).append(a.label()).append(a.text()));
            String all = plain(kept.toString());
            body(Files.readString(file))
                    .lines()
                    .map(NoArticleLostTest::plain)
                    .filter(line -> line.length() > 12 && !all.contains(line.substring(line.length() - 10)))
                    .forEach(line -> lost.add(file.getFileName() + ": " + line));
        }
        assertThat(lost).isEmpty();
    }

    /** Lines that begin an article; of a text that counts otherwise, how far 一、二、三、 goes. */
    private static long printed(String text) {
        List<String> lines = body(text).lines().toList();
        boolean amending = text.startsWith("# 中华人民共和国宪法修正案");
        long printed = lines.stream()
                .filter(l -> PRINTED.matcher(l).matches())
                .filter(l -> !amending || !l.strip().startsWith("第一百"))
                .mapToLong(l ->
                        l.startsWith("|") ? 1 : 1 + RUN_ON.matcher(l).results().count())
                .sum();
        if (printed > 0) {
            return printed;
        }
        int next = 1;
        for (String line : lines) {
            var m = OF_A_COUNT.matcher(line);
            next += m.matches() && ChineseNumber.of(m.group(1)).orElse(0) == next ? 1 : 0;
        }
        return next > 2 ? next - 1 : 0;
    }

    private static String body(String text) {
        String[] parts = text.split("<!-- INFO END -->", 2);
        return parts[parts.length - 1];
    }

    private static String plain(String text) {
        return text.replaceAll("<!--.*?-->|[\\s　#*笫第\u200B]", "");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static Path collection() {
        String named = System.getenv("XIEZHI_SHARED_DATA");
        if (named != null) {
            return Path.of(named, "statutes");
        }
        Path root = Path.of("").toAbsolutePath();
        for (Path at = root; at != null; at = at.getParent()) {
            Path beside = at.resolve("shared/data/statutes");
            if (Files.isDirectory(beside)) {
                return beside;
            }
        }
        return root.resolve("../../shared/data/statutes");
    }
}
