package xiezhi.kernel.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.LegalBasis;

/** 法定节日: the statutory days of a year as far as they can be computed before its notice; thirteen since 2025, eleven before. */
@LegalBasis("全国年节及纪念日放假办法#2")
final class StatutoryDays {
    private static final int THIRTEEN_SINCE = 2025;
    private static final Map<LocalDate, String> LUNAR = festivals();

    private StatutoryDays() {}

    /** The festival of the day, or null; festivals of the moon are known for the years of the shipped table. */
    static @Nullable String festival(LocalDate date) {
        String fixed = fixed(date);
        return fixed != null ? fixed : LUNAR.get(date);
    }

    private static @Nullable String fixed(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonth()) {
            case JANUARY -> day == 1 ? "元旦" : null;
            case MAY -> day == 1 || (day == 2 && date.getYear() >= THIRTEEN_SINCE) ? "劳动节" : null;
            case OCTOBER -> day <= 3 ? "国庆节" : null;
            default -> null;
        };
    }

    private static Map<LocalDate, String> festivals() {
        Map<LocalDate, String> days = new HashMap<>();
        InputStream file = Objects.requireNonNull(StatutoryDays.class.getResourceAsStream("festivals.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && Character.isDigit(line.charAt(0)))
                    .forEach(line -> add(days, line.split(",", -1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(days);
    }

    private static void add(Map<LocalDate, String> days, String[] row) {
        LocalDate newYear = LocalDate.parse(row[0]);
        for (int day = newYear.getYear() >= THIRTEEN_SINCE ? -1 : 0; day < 3; day++) {
            days.put(newYear.plusDays(day), "春节");
        }
        days.put(LocalDate.parse(row[1]), "清明节");
        days.put(LocalDate.parse(row[2]), "端午节");
        days.put(LocalDate.parse(row[3]), "中秋节");
    }
}
