package xiezhi.foundation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 所见句式: one kind of finding: its code, its Chinese with places for what the rule fills in, its English with the same places. */
record FindingWords(String code, Pattern chinese, List<String> places, String english) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
    private static final Pattern PART = Pattern.compile("(\\d+)(年|个月|日)");
    private static final Map<String, String> SHAPES = Map.of(
            "period", "((?:\\d+(?:年|个月|日))+)",
            "date", "(\\d{4}-\\d\\d-\\d\\d)",
            "han", "([\\p{IsHan}、]+)");
    private static final Map<String, String> UNITS = Map.of("年", "year", "个月", "month", "日", "day");

    static FindingWords of(String code, String chinese, String english) {
        List<String> places = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(chinese);
        int from = 0;
        while (place.find()) {
            places.add(place.group(1));
            pattern.append(Pattern.quote(chinese.substring(from, place.start())))
                    .append(place.group(2) == null ? "(.+?)" : SHAPES.get(place.group(2)));
            from = place.end();
        }
        pattern.append(Pattern.quote(chinese.substring(from)));
        return new FindingWords(code, Pattern.compile(pattern.toString()), places, english);
    }

    boolean fits(String finding) {
        return chinese.matcher(finding).matches();
    }

    /** The English sentence for a finding that fits. */
    String say(String finding, Map<String, String> words) {
        Matcher found = chinese.matcher(finding);
        if (!found.matches()) {
            throw new IllegalArgumentException(code + " does not fit: " + finding);
        }
        String said = english;
        for (int i = 0; i < places.size(); i++) {
            String filled = found.group(i + 1);
            said = said.replace("{" + places.get(i) + "}", words.getOrDefault(filled, period(filled)));
        }
        return said;
    }

    /** 2年6个月 → 2 years 6 months; anything else stays as it is. */
    private static String period(String text) {
        if (!text.matches(SHAPES.getOrDefault("period", ""))) {
            return text;
        }
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            parts.add(part.group(1) + " " + UNITS.get(part.group(2))
                    + (part.group(1).equals("1") ? "" : "s"));
        }
        return String.join(" ", parts);
    }
}
