package xiezhi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("抱怨与答复: the tests that docs/complaints.md names are there")
class ComplaintsTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");

    @Test
    void everyNamedTestExists() throws IOException {
        List<MatchResult> named = NAMED.matcher(Files.readString(Path.of("../docs/complaints.md")))
                .results()
                .toList();
        Map<String, String> texts = testsOfTheHouse();
        assertThat(named).hasSizeGreaterThan(25);
        assertThat(named)
                .allSatisfy(one -> assertThat(texts.getOrDefault(one.group(1), ""))
                        .as(one.group())
                        .contains("void " + one.group(2) + "("));
    }

    private static Map<String, String> testsOfTheHouse() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            ComplaintsTest::text,
                            String::concat));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
