package xiezhi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.application.government.legalaid.AddedField;

@DisplayName("三步加一个字段: the documented three edits, and nothing else, bring a field everywhere")
class ThreeStopsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String MIGRATIONS = "db/migration/legalaid/";

    @TempDir
    Path changed;

    @Test
    void theRecipeOfTheDocumentationWorks() throws Exception {
        Recipe recipe = Recipe.of(ROOT.resolve("docs/add-a-field.md"));
        Map<String, String> edits = recipe.edited(ROOT);
        assertThat(edits)
                .as("the record and its example; the migration is the third")
                .hasSize(2);
        compile(edits);
        Path migration = Files.createDirectories(changed.resolve(MIGRATIONS)).resolve(nextNumber());
        Files.writeString(migration, recipe.sql());
        Path said = changed.resolve("said.txt");
        Process house = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(house.waitFor(240, TimeUnit.SECONDS))
                .as("the house with the field ended")
                .isTrue();
        assertThat(house.exitValue()).as(Files.readString(said)).isZero();
    }

    /** The edited sources, and all others that mention the record, against the house as it is. */
    private void compile(Map<String, String> edits) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-parameters", "-nowarn", "-d", changed.toString(), "-cp", classPath()));
        Path sources = Files.createDirectories(changed.resolve("sources"));
        for (Path file : concerned()) {
            String path = ROOT.relativize(file).toString().replace(File.separatorChar, '/');
            Path copy = sources.resolve(path.replaceFirst(".*/java/", ""));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, edits.getOrDefault(path, Files.readString(file)));
            arguments.add(copy.toString());
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code)
                .as("everything that mentions the record compiles after the three edits")
                .isZero();
    }

    private static List<Path> concerned() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("server/src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ThreeStopsTest::mentions)
                    .toList();
        }
    }

    private static boolean mentions(Path file) {
        try {
            return Files.readString(file).contains("LocalAidStandard");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String nextNumber() throws IOException {
        try (Stream<Path> there =
                Files.list(ROOT.resolve("server/src/main/resources").resolve(MIGRATIONS))) {
            return "V%03d__published_on.sql".formatted(there.count() + 1);
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogging.level.root=error",
                "-Dlogging.level.xiezhi=error",
                "-cp",
                changed + File.pathSeparator + classPath(),
                AddedField.class.getName());
    }

    /** Of the machine that runs the tests: a build may hand its class path over in a property of its own. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
