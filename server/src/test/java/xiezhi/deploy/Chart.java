package xiezhi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** 部署清单: reads the files of deploy/ as trees; the template language is taken out first, because there is no Helm to run it. */
final class Chart {
    static final Path DEPLOY = Path.of("../deploy");
    private static final Pattern VALUE = Pattern.compile("\\.Values((?:\\.[A-Za-z]+)+)");

    private Chart() {}

    static Stream<Path> templates() {
        return files("helm/xiezhi/templates").filter(f -> f.toString().endsWith(".yaml"));
    }

    static Stream<Path> files(String folder) {
        try {
            return Files.list(DEPLOY.resolve(folder)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> manifest(Path file) {
        String plain = text(file)
                .lines()
                .filter(line -> !line.strip().matches("\\{\\{.*}}"))
                .map(line -> line.replaceAll("\"\\{\\{.*}}\"|\\{\\{[^}]*}}", "given"))
                .reduce("", (a, b) -> a + b + "\n");
        return new Yaml().load(plain);
    }

    /** The paths of values that the templates use, for example {@code database.url}. */
    static List<String> valuesUsed() {
        return templates()
                .flatMap(file -> VALUE.matcher(text(file)).results())
                .map(found -> found.group(1).substring(1))
                .distinct()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands at the dotted path; a number is a place in a list. Null when there is nothing. */
    static @Nullable Object at(@Nullable Object tree, String path) {
        Object here = tree;
        for (String step : path.split("\\.")) {
            here = switch (here) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list -> list.get(Integer.parseInt(step));
                case null, default -> null;
            };
        }
        return here;
    }

    static boolean has(Object tree, String path) {
        Object here = tree;
        for (String step : path.split("\\.")) {
            if (!(here instanceof Map<?, ?> map) || !map.containsKey(step)) {
                return false;
            }
            here = map.get(step);
        }
        return true;
    }
}
