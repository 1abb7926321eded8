package xiezhi.application.publicservice.assistant.interview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.application.publicservice.assistant.interview.Ask.Option;
import xiezhi.application.publicservice.assistant.interview.Interview.Exit;
import xiezhi.application.publicservice.assistant.interview.Interview.Onward;
import xiezhi.application.publicservice.assistant.interview.Interview.Sum;
import xiezhi.application.publicservice.assistant.interview.Interview.Trial;

/** 读问答: reads an interview off its page; a page that lacks something says so when the house starts. */
final class InterviewReader {
    private InterviewReader() {}

    static Interview read(Map<String, Object> page) {
        return new Interview(
                text(page, "code"),
                text(page, "version"),
                text(page, "name"),
                text(page, "english"),
                text(page, "lead"),
                text(page, "lead-english"),
                Integer.parseInt(text(page, "minutes")),
                LocalDate.parse(text(page, "law-as-of")),
                strings(page.get("basis")),
                maps(page.get("screens")).stream().map(InterviewReader::screen).toList(),
                maps(page.get("exits")).stream().map(InterviewReader::exit).toList(),
                maps(page.get("sums")).stream().map(InterviewReader::sum).toList(),
                text(page, "document"),
                text(page, "document-name"),
                text(page, "document-english"),
                onward(page.get("after")),
                maps(page.get("tests")).stream().map(InterviewReader::trial).toList());
    }

    private static Screen screen(Map<String, Object> row) {
        return new Screen(
                text(row, "id"),
                text(row, "title"),
                text(row, "english"),
                text(row, "help", ""),
                text(row, "help-english", ""),
                maps(row.get("why")).stream()
                        .map(why -> new Screen.Why(text(why, "basis"), text(why, "text"), text(why, "english")))
                        .toList(),
                maps(row.get("asks")).stream().map(InterviewReader::ask).toList(),
                condition(row));
    }

    private static Ask ask(Map<String, Object> row) {
        AskKind kind = AskKind.valueOf(
                text(row, "kind").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return new Ask(
                text(row, "name"),
                kind,
                text(row, "label"),
                text(row, "english"),
                text(row, "hint", ""),
                text(row, "hint-english", ""),
                !Boolean.FALSE.equals(row.get("required")),
                Integer.parseInt(text(row, "size", kind == AskKind.LONG_TEXT ? "2000" : "100")),
                number(row, "min"),
                number(row, "max"),
                Boolean.TRUE.equals(row.get("past")),
                maps(row.get("options")).stream().map(InterviewReader::option).toList(),
                maps(row.get("fields")).stream().map(InterviewReader::ask).toList(),
                condition(row));
    }

    private static Option option(Map<String, Object> row) {
        return new Option(text(row, "code"), text(row, "label"), text(row, "english"), text(row, "hint", ""));
    }

    private static Exit exit(Map<String, Object> row) {
        Object basis = row.get("basis");
        return new Exit(
                text(row, "code"),
                text(row, "after"),
                Condition.read(Objects.requireNonNull(row.get("when"), "an exit needs its condition")),
                text(row, "text"),
                text(row, "english"),
                basis == null ? null : basis.toString(),
                onward(row.get("next")));
    }

    private static Sum sum(Map<String, Object> row) {
        return new Sum(
                text(row, "name"), text(row, "list"), text(row, "field"), text(row, "label"), text(row, "english"));
    }

    private static Trial trial(Map<String, Object> row) {
        return new Trial(text(row, "case"), map(row.get("answers")), text(row, "ends"));
    }

    private static List<Onward> onward(@Nullable Object value) {
        return maps(value).stream()
                .map(row -> new Onward(text(row, "name"), text(row, "english"), text(row, "link")))
                .toList();
    }

    private static @Nullable Condition condition(Map<String, Object> row) {
        Object when = row.get("when");
        return when == null ? null : Condition.read(when);
    }

    private static @Nullable Long number(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value == null ? null : Long.valueOf(value.toString());
    }

    private static String text(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> "interview: " + row + " lacks " + key)
                .toString()
                .strip();
    }

    private static String text(Map<String, Object> row, String key, String otherwise) {
        Object value = row.get(key);
        return value == null ? otherwise : value.toString().strip();
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(InterviewReader::map).toList()
                : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> raw) {
            raw.forEach((key, one) -> map.put(String.valueOf(key), one));
        }
        return map;
    }
}
