package xiezhi.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.kernel.record.Names;

/** 词表: the terms of elements, code sets, records and desks, as the code has them. */
final class WordList {
    private static final Pattern NAMED = Pattern.compile(
            "^@(?:Standard|CodeSet|Element)\\([^)]*?\\bname = \"([^\"]+)\"", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern DESK = Pattern.compile("^/\\*\\* (\\p{IsHan}+岗)[.:]", Pattern.MULTILINE);
    private static final List<Path> SOURCES = List.of(Path.of("../kernel/src/main/java"), Path.of("src/main/java"));

    /** Rows of the table: term, English word, room. */
    TreeSet<String> rows() {
        TreeSet<String> rows = new TreeSet<>();
        SOURCES.stream().flatMap(WordList::files).forEach(file -> term(read(file), rows, file));
        return rows;
    }

    private static void term(String source, TreeSet<String> rows, Path file) {
        String english = Names.human(file.getFileName().toString().replace(".java", ""));
        Stream.of(NAMED.matcher(source), DESK.matcher(source))
                .filter(Matcher::find)
                .forEach(found -> rows.add("| %s | %s | %s |".formatted(found.group(1), english, room(file))));
    }

    private static String room(Path file) {
        String path = file.toString();
        return path.contains("kernel/src")
                ? "kernel"
                : path.replaceAll(".*/(?:foundation|government)/([^/]+)/.*", "$1");
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
