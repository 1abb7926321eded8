package xiezhi.kernel.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;

/**
 * 编号规则: how numbers of one kind are written, {@code ({yyyy}){org}援{kind}字第{n}号}. Places in braces: {@code yyyy} and {@code yyyymmdd}
 * of the day of issue, {@code n} the serial ({@code n:4} with at least four digits), {@code name6} six characters, any other name a word.
 */
public final class NumberPattern {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)(\\d*)(?::(\\d+))?}");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final String template;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Pattern reading;

    /** One place of the template: {@code {division6}} has the name division6 and the width 6. */
    private record Place(String name, int width) {
        boolean isSerial() {
            return name.equals("n");
        }

        String regex() {
            return switch (name) {
                case "yyyy" -> "(\\d{4})";
                case "yyyymmdd" -> "(\\d{8})";
                case "n" -> width == 0 ? "([1-9]\\d{0,8})" : "(\\d{" + width + ",9})";
                default -> width == 0 ? "(.+?)" : "([A-Za-z0-9]{" + width + "})";
            };
        }
    }

    private NumberPattern(String template) {
        this.template = template;
        StringBuilder regex = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        int after = 0;
        while (place.find()) {
            regex.append(Pattern.quote(template.substring(after, place.start())));
            regex.append(add(place).regex());
            after = place.end();
        }
        this.reading = Pattern.compile(
                regex.append(Pattern.quote(template.substring(after))).toString());
    }

    /** The pattern of the template; it must hold the serial once. */
    public static NumberPattern of(String template) {
        NumberPattern pattern = new NumberPattern(template);
        if (!pattern.places.containsKey("n")) {
            throw new IllegalArgumentException("编号规则 " + template + " 没有序号 {n}");
        }
        return pattern;
    }

    /** The number with the serial, issued on the day, with the words for the other places. */
    public String format(LocalDate issued, Map<String, String> words, long serial) {
        return filled(issued, words, serial);
    }

    /** 编号系列: everything but the serial. Numbers with the same series share one counter, which so begins anew with the year or the day. */
    public String series(LocalDate issued, Map<String, String> words) {
        return filled(issued, words, null);
    }

    /** What stands at each place of a number, or nothing when it does not follow the pattern. */
    public Optional<Map<String, String>> parse(String number) {
        Matcher matcher = reading.matcher(number.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        int group = 1;
        for (String name : places.keySet()) {
            found.put(name, String.valueOf(matcher.group(group++)));
        }
        return Optional.of(found);
    }

    private Place add(Matcher found) {
        String name = found.group(1) + found.group(2);
        String width = found.group(3) != null ? found.group(3) : found.group(2);
        Place place = new Place(name, width == null || width.isEmpty() ? 0 : Integer.parseInt(width));
        if (places.put(name, place) != null) {
            throw new IllegalArgumentException("编号规则 " + template + " 中 {" + name + "} 出现两次");
        }
        return place;
    }

    private String filled(LocalDate issued, Map<String, String> words, @Nullable Long serial) {
        List<Fault> faults = new ArrayList<>();
        String number = PLACE.matcher(template).replaceAll(place -> {
            String name = place.group(1) + place.group(2);
            Place at = places.get(name);
            String value = at == null ? "" : at.isSerial() ? serial(serial, at) : value(at, issued, words, faults);
            return Matcher.quoteReplacement(value);
        });
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return number;
    }

    private static String serial(@Nullable Long serial, Place at) {
        String digits = String.valueOf(serial);
        return serial == null ? "{n}" : "0".repeat(Math.max(0, at.width() - digits.length())) + digits;
    }

    private static String value(Place at, LocalDate issued, Map<String, String> words, List<Fault> faults) {
        if (at.name().equals("yyyy")) {
            return String.valueOf(issued.getYear());
        }
        if (at.name().equals("yyyymmdd")) {
            return COMPACT.format(issued);
        }
        String word = words.get(at.name());
        if (word == null || word.isBlank()) {
            faults.add(Fault.of(at.name(), "编号缺少 " + at.name()));
        } else if (at.width() > 0 && word.length() != at.width()) {
            faults.add(Fault.of(at.name(), "编号中的 %s 应当为 %d 位, 现为 %s".formatted(at.name(), at.width(), word)));
        }
        return word == null ? "" : word;
    }

    @Override
    public String toString() {
        return template;
    }
}
