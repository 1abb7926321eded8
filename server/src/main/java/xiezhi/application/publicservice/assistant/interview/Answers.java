package xiezhi.application.publicservice.assistant.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;

/** 核对填写: reads what was typed as what the question asks for, made regular; what does not fit is said in the reader's words. */
final class Answers {
    private static final int MOST_ROWS = 50;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    Answers(LocalDate today) {
        this.today = today;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The value as it is kept, or null for a question left open. */
    @Nullable
    Object read(Ask ask, @Nullable Object typed, String field) {
        if (typed == null || blank(typed)) {
            if (ask.required()) {
                faults.add(Fault.of(field, "请填写" + ask.label()));
            }
            return null;
        }
        try {
            return value(ask, typed, field);
        } catch (Unfit unfit) {
            unfit.faults()
                    .forEach(fault -> faults.add(new Fault(field, fault.message(), fault.basis(), fault.remedy())));
        } catch (java.time.DateTimeException | NumberFormatException unreadable) {
            faults.add(Fault.of(field, "没有看懂“%s”, 请重新填写%s".formatted(typed, ask.label())));
        }
        return null;
    }

    private @Nullable Object value(Ask ask, Object typed, String field) {
        String text = typed.toString().strip();
        return switch (ask.kind()) {
            case TEXT, LONG_TEXT -> sized(ask, text);
            case CHOICE -> option(ask, text);
            case CHOICES -> options(ask, typed);
            case YES_NO -> yesOrNo(ask, text);
            case DATE -> day(ask, text);
            case MONEY -> amount(ask, text);
            case INTEGER -> within(ask, Long.parseLong(xiezhi.kernel.identity.Text.halfWidth(text)));
            case NAME -> new PersonName(text).value();
            case CITIZEN_ID -> CitizenId.of(text, today).value();
            case MOBILE -> new Mobile(text).value();
            case LIST -> rows(ask, typed, field);
        };
    }

    private static String sized(Ask ask, String text) {
        if (text.codePointCount(0, text.length()) > ask.size()) {
            throw Unfit.because("%s最多%d字".formatted(ask.label(), ask.size()));
        }
        return text;
    }

    private static String option(Ask ask, String code) {
        if (ask.options().stream().noneMatch(option -> option.code().equals(code))) {
            throw Unfit.because("请在%s中选择一项".formatted(ask.label()));
        }
        return code;
    }

    private static List<String> options(Ask ask, Object typed) {
        Collection<?> many = typed instanceof Collection<?> list ? list : List.of(typed);
        return many.stream().map(one -> option(ask, one.toString())).distinct().toList();
    }

    private static boolean yesOrNo(Ask ask, String text) {
        return switch (text) {
            case "true", "yes", "是" -> true;
            case "false", "no", "否" -> false;
            default -> throw Unfit.because("请回答%s: 是或者否".formatted(ask.label()));
        };
    }

    private String day(Ask ask, String text) {
        LocalDate day = LocalDate.parse(text);
        if (ask.past() && day.isAfter(today)) {
            throw Unfit.because("%s不能晚于今天".formatted(ask.label()));
        }
        return day.toString();
    }

    private static String amount(Ask ask, String text) {
        Money money = Money.of(text);
        within(ask, money.value().longValue());
        return money.toString();
    }

    private static long within(Ask ask, long number) {
        Long min = ask.min();
        Long max = ask.max();
        if (min != null && number < min) {
            throw Unfit.because("%s不能少于%d".formatted(ask.label(), min));
        }
        if (max != null && number > max) {
            throw Unfit.because("%s不能多于%d".formatted(ask.label(), max));
        }
        return number;
    }

    private List<Map<String, Object>> rows(Ask ask, Object typed, String field) {
        if (!(typed instanceof List<?> list) || list.size() > MOST_ROWS) {
            throw Unfit.because("%s最多%d行".formatted(ask.label(), MOST_ROWS));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            rows.add(row(ask, list.get(i), field + "[" + i + "]"));
        }
        return rows;
    }

    private Map<String, Object> row(Ask ask, Object typed, String field) {
        Map<?, ?> given = typed instanceof Map<?, ?> map ? map : Map.of();
        Map<String, Object> row = new LinkedHashMap<>();
        for (Ask column : ask.fields()) {
            Object value = read(column, given.get(column.name()), field + "." + column.name());
            if (value != null) {
                row.put(column.name(), value);
            }
        }
        return row;
    }

    private static boolean blank(Object typed) {
        return (typed instanceof String text && text.isBlank())
                || (typed instanceof Collection<?> many && many.isEmpty());
    }
}
