package xiezhi.application.publicservice.assistant.interview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;

/** 核对页: the answers in words, page by page, and the same as values of the document. */
final class Review {
    private final Interview interview;
    private final Map<String, Object> answers;

    Review(Interview interview, Map<String, Object> answers) {
        this.interview = interview;
        this.answers = answers;
    }

    /** 一行. */
    record Line(String screen, String label, String english, String said, String saidEnglish) {}

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Screen screen : interview.screens()) {
            for (Ask ask : screen.asks()) {
                if (answers.containsKey(ask.name())) {
                    Object value = answers.get(ask.name());
                    lines.add(new Line(
                            screen.id(), ask.label(), ask.english(), said(ask, value, false), said(ask, value, true)));
                }
            }
        }
        sums().forEach((sum, amount) -> lines.add(new Line(
                "", sum.label(), sum.english(), amount.echo(), amount.echo().replace("元", " CNY"))));
        return lines;
    }

    /** What the template names: words for choices, dates and sums as such, a list as rows. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        asks().forEach(ask -> {
            Object value = answers.get(ask.name());
            values.put(ask.name(), value == null ? "" : value(ask, value));
        });
        sums().forEach((sum, amount) -> values.put(sum.name(), amount));
        return values;
    }

    private List<Ask> asks() {
        return interview.screens().stream()
                .flatMap(screen -> screen.asks().stream())
                .toList();
    }

    private Map<Interview.Sum, Money> sums() {
        Map<Interview.Sum, Money> sums = new LinkedHashMap<>();
        for (Interview.Sum sum : interview.sums()) {
            if (answers.get(sum.list()) instanceof Collection<?> rows) {
                sums.put(
                        sum,
                        new Money(rows.stream()
                                .map(row -> amount(row, sum.field()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        }
        return sums;
    }

    private static BigDecimal amount(Object row, String field) {
        Object value = row instanceof Map<?, ?> map ? map.get(field) : null;
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static Object value(Ask ask, Object value) {
        return switch (ask.kind()) {
            case DATE -> LocalDate.parse(value.toString());
            case MONEY -> Money.of(value.toString());
            case LIST ->
                ((Collection<?>) value)
                        .stream().map(row -> row(ask, (Map<?, ?>) row)).toList();
            default -> said(ask, value, false);
        };
    }

    private static Map<String, Object> row(Ask ask, Map<?, ?> row) {
        Map<String, Object> said = new LinkedHashMap<>();
        ask.fields().forEach(field -> said.put(field.name(), said(field, row.get(field.name()), false)));
        return said;
    }

    private static String said(Ask ask, @Nullable Object value, boolean english) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> english ? (yes ? "Yes" : "No") : yes ? "是" : "否";
            case Collection<?> many
            when ask.kind() == AskKind.LIST ->
                many.stream().map(row -> rowSaid(ask, (Map<?, ?>) row, english)).collect(Collectors.joining("; "));
            case Collection<?> many ->
                many.stream().map(one -> said(ask, one, english)).collect(Collectors.joining(english ? ", " : "、"));
            default -> plain(ask, value.toString(), english);
        };
    }

    private static String rowSaid(Ask ask, Map<?, ?> row, boolean english) {
        return ask.fields().stream()
                .map(field -> said(field, row.get(field.name()), english))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String plain(Ask ask, String value, boolean english) {
        if (ask.kind() == AskKind.MONEY) {
            return english ? value + " CNY" : Money.of(value).echo();
        }
        return ask.options().stream()
                .filter(option -> option.code().equals(value))
                .map(option -> english ? option.english() : option.label())
                .findFirst()
                .orElse(value);
    }
}
