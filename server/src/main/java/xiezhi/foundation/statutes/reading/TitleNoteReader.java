package xiezhi.foundation.statutes.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.statutes.reading.Remark.Kind;

/** 读题注: adopted, amended, promulgated, in force; each line says of its day what happened on it. */
final class TitleNoteReader {
    private static final Pattern NUMBER = Pattern.compile(
            "[\\p{IsHan}、]{0,24}令\\s*(?:〔\\d{4}〕\\s*|\\[\\d{4}]\\s*)?第\\s*[\\d一二三四五六七八九十百零〇]+\\s*号|[\\p{IsHan}]{1,8}[〔［\\[(（]\\d{4}[〕］\\])）]\\s*第?\\s*\\d+\\s*号");
    private static final Pattern FILE_DAY = Pattern.compile("[(（](\\d{4})-(\\d{2})-(\\d{2})[)）]");
    private static final Pattern AMENDED = Pattern.compile("修订|修正|修改");
    private static final Pattern IN_FORCE = Pattern.compile("(?:起)?(?:施行|生效|实施|执行)");
    private final List<Remark> remarks;

    TitleNoteReader(List<Remark> remarks) {
        this.remarks = remarks;
    }

    TitleNote read(String fileName, List<String> note) {
        List<String> history = joined(note);
        LocalDate adopted = null;
        LocalDate last = null;
        LocalDate effective = null;
        boolean amended = false;
        for (String line : history) {
            List<LocalDate> days = days(line);
            if (days.isEmpty()) {
                continue;
            }
            LocalDate day = Collections.max(days);
            String what = line.replaceAll(Dates.PRINTED + "|《[^》]*》|[自\\s　（）()]", "");
            if (IN_FORCE.matcher(what).matches()) {
                effective = day;
                continue;
            }
            adopted = adopted == null && what.contains("通过") ? day : adopted;
            last = last == null || day.isAfter(last) ? day : last;
            amended |= AMENDED.matcher(line).find();
            effective = what.endsWith("施行") && !what.contains("起施行") ? day : effective;
        }
        LocalDate named = fileDay(fileName);
        LocalDate dated = named == null ? last : named;
        return new TitleNote(
                number(history).orElse(null),
                adopted,
                dated,
                effective != null && dated != null && effective.isBefore(dated) ? null : effective,
                amended,
                history);
    }

    private List<LocalDate> days(String line) {
        List<String> impossible = new ArrayList<>();
        List<LocalDate> days = Dates.in(line.replaceAll("《[^》]*》", ""), impossible);
        impossible.forEach(bad ->
                remarks.add(new Remark(Kind.DATE_IMPOSSIBLE, 0, "题注中的日期“" + bad + "”不存在", "请与公布文本核对后更正文件, 再次导入")));
        return days;
    }

    private @Nullable LocalDate fileDay(String fileName) {
        Matcher m = FILE_DAY.matcher(fileName);
        if (!m.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        } catch (java.time.DateTimeException e) {
            remarks.add(new Remark(Kind.DATE_IMPOSSIBLE, 0, "文件名中的日期“" + m.group() + "”不存在", "请更正文件名, 再次导入"));
            return null;
        }
    }

    /** A line without a day goes on with the one before when a title is still open there. */
    private static List<String> joined(List<String> note) {
        List<String> lines = new ArrayList<>();
        for (String line : note) {
            String before = lines.isEmpty() ? "" : lines.getLast();
            boolean goesOn = !line.matches("^[（(根据]*" + Dates.PRINTED + ".*")
                    && (open(before) || line.startsWith("〈") || line.startsWith("<"));
            if (goesOn && !before.isEmpty()) {
                lines.set(lines.size() - 1, before + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean open(String line) {
        return line.chars().filter(c -> c == '《').count()
                > line.chars().filter(c -> c == '》').count();
    }

    private static Optional<String> number(List<String> history) {
        String last = null;
        for (String line : history) {
            Matcher m = NUMBER.matcher(line.replaceAll("《[^》]*》", ""));
            while (m.find()) {
                last = m.group().replaceAll("[\\s　]+", "");
            }
        }
        return Optional.ofNullable(last);
    }
}
