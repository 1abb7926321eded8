package xiezhi.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 做法: the edits that a page of the documentation shows, as a machine can follow them. */
final class Recipe {
    private static final Pattern BLOCK = Pattern.compile("(?s)```(?<kind>diff|sql)\n(?<text>.*?)```");
    private final String page;

    private Recipe(String page) {
        this.page = page;
    }

    static Recipe of(Path page) throws IOException {
        return new Recipe(Files.readString(page));
    }

    /** The changed sources, by their path from the root; a place that the page shows must be there exactly once. */
    Map<String, String> edited(Path root) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            if (block.group("kind").equals("diff")) {
                String[] parts = block.group("text").split("\n", 2);
                String file = parts[0].substring("--- ".length());
                files.put(file, edited(Files.readString(root.resolve(file)), parts[1]));
            }
        }
        return files;
    }

    String sql() {
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            if (block.group("kind").equals("sql")) {
                return block.group("text");
            }
        }
        throw new IllegalStateException("the page shows no migration");
    }

    private static String edited(String source, String hunks) {
        String text = source;
        for (String hunk : hunks.split("(?m)^@@\n")) {
            String before = side(hunk, '+');
            if (text.split(Pattern.quote(before), -1).length != 2) {
                throw new IllegalStateException("the page shows a place that is not there once:\n" + before);
            }
            text = text.replace(before, side(hunk, '-'));
        }
        return text;
    }

    /** The lines of a hunk without those that only the other side has. */
    private static String side(String hunk, char other) {
        return hunk.lines()
                .filter(line -> line.charAt(0) != other)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }
}
