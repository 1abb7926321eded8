package xiezhi.kernel.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;

/** 日历文件: reads and writes calendar days as CSV ({@code year,date,type,name,notice,division}); names every bad line at once. */
public final class CalendarFile {
    private static final String HEAD = "year,date,type,name,notice,division";

    private CalendarFile() {}

    /** The days shipped with the program: the notices for 2019 to 2026. */
    public static List<CalendarDay> shipped() {
        InputStream file = Objects.requireNonNull(CalendarFile.class.getResourceAsStream("calendar.csv"));
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The days of a file; lines that start with # and the heading are passed over. */
    public static List<CalendarDay> read(Reader reader) {
        List<String> lines = new BufferedReader(reader).lines().toList();
        List<CalendarDay> days = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEAD)) {
                add(line, "line " + number, days, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return days;
    }

    /** The days as such a file. */
    public static String write(List<CalendarDay> days) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (CalendarDay day : days) {
            text.append(day.year())
                    .append(',')
                    .append(day.date())
                    .append(',')
                    .append(day.type().name())
                    .append(',');
            text.append(day.name()).append(',').append(empty(day.noticeNo())).append(',');
            text.append(empty(day.division())).append('\n');
        }
        return text.toString();
    }

    private static void add(String line, String where, List<CalendarDay> days, List<Fault> faults) {
        try {
            days.add(day(Arrays.copyOf(line.split(",", -1), 6)));
        } catch (Unfit unfit) {
            faults.addAll(unfit.under(where).faults());
        } catch (DateTimeParseException | IllegalArgumentException bad) {
            faults.add(Fault.of(where, "应当为 " + HEAD + ", 实为 " + line));
        }
    }

    private static CalendarDay day(@Nullable String[] row) {
        return new CalendarDay(
                Integer.parseInt(cell(row, 0)),
                LocalDate.parse(cell(row, 1)),
                DayType.valueOf(cell(row, 2)),
                cell(row, 3),
                blankAsNull(cell(row, 4)),
                blankAsNull(cell(row, 5)));
    }

    private static String cell(@Nullable String[] row, int column) {
        String cell = row[column];
        return cell == null ? "" : cell.strip();
    }

    private static @Nullable String blankAsNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static String empty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
