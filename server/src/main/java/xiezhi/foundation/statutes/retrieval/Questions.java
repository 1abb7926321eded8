package xiezhi.foundation.statutes.retrieval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.statutes.reading.ChineseNumber;
import xiezhi.foundation.statutes.reading.ShortName;

/** 题集: questions with the keys of the articles that answer them. */
final class Questions {
    private static final Pattern ARTICLE =
            Pattern.compile("(?<name>.+?)第(?<n>[一二三四五六七八九十百千零〇]+)条(?:之(?<sub>[一二三四五六七八九十]+))?");

    /** 一题. */
    record Question(String text, List<String> keys) {}

    private Questions() {}

    /** From JSON: rows of {@code question} and {@code articles}, the articles by name and number in words. */
    static List<Question> json(Path file) {
        List<Question> questions = new ArrayList<>();
        try {
            for (JsonNode row : JsonMapper.shared().readTree(Files.readString(file))) {
                List<String> keys = new ArrayList<>();
                row.get("articles").forEach(article -> key(article.asString()).ifPresent(keys::add));
                questions.add(new Question(row.get("question").asString(), keys));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return questions;
    }

    /** From YAML that ships: rows of {@code ask} and {@code at}, the keys parted by blanks. */
    static List<Question> yaml(String resource) {
        return Resources.<List<Map<String, String>>>yaml(resource).stream()
                .map(row -> new Question(row.get("ask"), List.of(row.getOrDefault("at", "").strip().split("\\s+"))))
                .map(q -> q.keys().getFirst().isEmpty() ? new Question(q.text(), List.of()) : q)
                .toList();
    }

    /** 中华人民共和国刑法第二百五十三条之一 is 刑法#253-1. */
    static Optional<String> key(String article) {
        Matcher m = ARTICLE.matcher(article.strip());
        if (!m.matches()) return Optional.empty();
        OptionalInt n = ChineseNumber.of(m.group("n"));
        String sub = m.group("sub") == null ? "" : "-" + ChineseNumber.of(m.group("sub")).orElse(1);
        return n.isEmpty() ? Optional.empty() : Optional.of(ShortName.of(m.group("name")) + "#" + n.getAsInt() + sub);
    }
}
