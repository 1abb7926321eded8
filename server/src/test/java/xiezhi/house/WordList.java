package xiezhi.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.kernel.record.Names;

/** 词表: the terms of the house as the code has them: the first words of each public type's Javadoc, and the type's name. */
final class WordList {
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*\\s*(?:\\* )?([\\p{IsHan}·]+)[^*]*?(?:\\*(?!/)[^*]*)*\\*/\\s*(?:@[^\\n]*\\n(?:[ ,\\w].*\\n)*?\\s*)*"
                    + "public (?:final |sealed |abstract )*(?:class|record|enum|interface) (\\w+)");
    private static final List<Path> SOURCES = List.of(Path.of("../kernel/src/main/java"), Path.of("src/main/java"));

    /** Term to its English words, each with its room. */
    Map<String, TreeSet<String>> terms() {
        Map<String, TreeSet<String>> terms = new TreeMap<>();
        SOURCES.stream().flatMap(WordList::files).forEach(file -> {
            Matcher found = TYPE.matcher(read(file));
            if (found.find()) {
                terms.computeIfAbsent(found.group(1), t -> new TreeSet<>()).add(Names.human(found.group(2)) + " | " + room(file));
            }
        });
        return terms;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        terms().forEach((term, words) -> words.forEach(word -> table.append("| ").append(term).append(" | ").append(word).append(" |\n")));
        return table.toString();
    }

    private static String room(Path file) {
        String path = file.toString();
        return path.contains("kernel/src") ? "kernel." + file.getParent().getFileName() : path.replaceAll(".*/(?:foundation|government)/([^/]+)/.*", "$1");
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
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
