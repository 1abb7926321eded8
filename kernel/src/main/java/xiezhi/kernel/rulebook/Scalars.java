package xiezhi.kernel.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.time.Term;

/** 单值读取: reads dates, numbers, truth values and periods as people and programs write them; refuses what could mean two things. */
final class Scalars {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final int MOST_DIGITS = 40;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Map<Class<?>, Function<Object, Object>> READERS = Map.ofEntries(
            Map.entry(int.class, given -> Math.toIntExact(whole(given))),
            Map.entry(Integer.class, given -> Math.toIntExact(whole(given))),
            Map.entry(long.class, Scalars::whole),
            Map.entry(Long.class, Scalars::whole),
            Map.entry(BigDecimal.class, Scalars::decimal),
            Map.entry(boolean.class, Scalars::truth),
            Map.entry(Boolean.class, Scalars::truth),
            Map.entry(LocalDate.class, Scalars::date),
            Map.entry(LocalDateTime.class, given -> LocalDateTime.parse(text(given))),
            Map.entry(Instant.class, given -> OffsetDateTime.parse(text(given)).toInstant()),
            Map.entry(Period.class, Scalars::period),
            Map.entry(Term.class, given -> Term.of(text(given))),
            Map.entry(UUID.class, given -> UUID.fromString(text(given))));

    private Scalars() {}

    static boolean knows(Class<?> type) {
        return READERS.containsKey(type);
    }

    /** The value in the type, or a refusal that says how it should be written. */
    static Object read(Class<?> type, Object given) {
        if (type.isInstance(given) && type != BigDecimal.class) {
            return given;
        }
        Function<Object, Object> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("no reading of " + type.getName());
        }
        try {
            return reader.apply(given);
        } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException bad) {
            throw unread(given, wanted(type));
        }
    }

    static String text(Object given) {
        if (given instanceof CharSequence || given instanceof Number || given instanceof Boolean) {
            return given.toString().strip();
        }
        throw unread("所给内容", "一个值");
    }

    private static long whole(Object given) {
        return given instanceof Number ? decimal(given).longValueExact() : Long.parseLong(matching(WHOLE, text(given)));
    }

    private static BigDecimal decimal(Object given) {
        BigDecimal number = new BigDecimal(given instanceof Number ? given.toString() : matching(DECIMAL, text(given)));
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new ArithmeticException();
        }
        return number;
    }

    private static Boolean truth(Object given) {
        return switch (text(given)) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static LocalDate date(Object given) {
        Matcher date = DATE.matcher(text(given));
        if (!date.matches()) {
            throw new IllegalArgumentException();
        }
        int first = date.group(1) == null ? 4 : 1;
        try {
            return LocalDate.of(number(date, first), number(date, first + 1), number(date, first + 2));
        } catch (DateTimeException none) {
            throw Unfit.because("日期 " + text(given) + " 不存在");
        }
    }

    private static int number(Matcher matcher, int group) {
        @Nullable String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Period period(Object given) {
        Period period = Period.parse(text(given));
        if (period.isNegative()) {
            throw Unfit.because("期间 " + given + " 不能为负");
        }
        return period;
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static Unfit unread(Object given, String wanted) {
        return Unfit.because("%s 无法识别, 应当写成%s".formatted(given, wanted));
    }

    private static String wanted(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "日期, 例如 2026-05-06";
            case "LocalDateTime" -> "时刻, 例如 2026-05-06T09:00";
            case "Instant" -> "带时区的时刻, 例如 2026-05-06T09:00:00+08:00";
            case "Period" -> "期间, 例如 P2Y6M";
            case "boolean", "Boolean" -> " true 或者 false";
            case "UUID" -> " UUID 标识";
            case "BigDecimal" -> "数字";
            default -> "整数";
        };
    }
}
