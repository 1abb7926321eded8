package xiezhi.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("词表: one English word for each term")
class WordsTest {
    private static final Path PAGE = Path.of("../docs/words.md");
    private static final String HEAD = "| term 术语 | English | room |\n| --- | --- | --- |\n";
    private final WordList words = new WordList();

    @Test
    void everyTermOfTheCodeIsOnThePage() throws IOException {
        if (Boolean.getBoolean("xiezhi.draw")) {
            String page = Files.readString(PAGE);
            Files.writeString(
                    PAGE, page.substring(0, page.indexOf(HEAD)) + HEAD + String.join("\n", words.rows()) + "\n");
        }
        assertThat(Files.readString(PAGE))
                .as("terms have changed: run ./xiezhi plan")
                .contains(words.rows());
    }

    @Test
    void noTermHasTwoEnglishWords() {
        Map<String, Set<String>> english = words.rows().stream()
                .map(row -> row.split(" \\| "))
                .collect(groupingBy(cells -> cells[0], mapping(cells -> cells[1], toSet())));
        assertThat(english.entrySet())
                .isNotEmpty()
                .filteredOn(e -> e.getValue().size() > 1)
                .isEmpty();
    }
}
