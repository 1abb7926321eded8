package xiezhi.foundation.statutes.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 援引: where a text names other articles: 本法第十二条第二款, 《行政许可法》第八十二条, or bare in the same text. */
public final class References {
    private static final String N = "[" + ChineseNumber.CHARACTERS + "]{1,9}";
    private static final String PLACE =
            "第(?<n>" + N + ")条(?:之(?<sub>[一二三四五六七八九十]{1,3}))?(?:第(?<p>" + N + ")款)?(?:第[（(]?(?<i>" + N + ")[)）]?项)?";
    private static final Pattern PLACED = Pattern.compile(PLACE);
    private static final Pattern NAMED =
            Pattern.compile("《(?<name>[^《》]*(?:《[^《》]*》[^《》]*)*)》(?=" + PLACE.replaceAll("\\?<[a-z]+>", "?:") + ")");
    private static final Pattern OTHER = Pattern.compile(
            "(?:民法典|刑法|宪法|[\\p{IsHan}]{2,12}?(?:诉讼法|许可法|处罚法|复议法|强制法|保护法|保障法|公司法|合同法|劳动法|监狱法|矫正法|援助法))$");

    private References() {}

    /**
     * 一处援引.
     *
     * @param start first character in the text
     * @param end behind the last
     * @param key where it leads, in the short name of the other instrument or of the text's own
     */
    public record Reference(int start, int end, String key) {}

    /** @param own short name of the instrument in which the text stands */
    public static List<Reference> in(String text, String own) {
        List<Reference> found = new ArrayList<>();
        String instrument = own;
        int sentence = 0;
        Matcher m = PLACED.matcher(text);
        while (m.find()) {
            if (text.substring(sentence, m.start()).matches("(?s).*[。；\n].*")) {
                instrument = own;
            }
            sentence = m.end();
            int start = m.start();
            String before = text.substring(Math.max(0, start - 120), start);
            Matcher named = NAMED.matcher(text.substring(0, m.end()));
            Matcher other = OTHER.matcher(before);
            if (before.endsWith("》") && ends(named, start)) {
                instrument = ShortName.of(named.group("name"));
                start = named.start();
            } else if (before.matches("(?s).*(?:本法|本条例|本规定|本办法|本解释|本规则|本细则|本决定|本章程)$")) {
                instrument = own;
            } else if (other.find()) {
                instrument = bareName(other.group());
                start -= instrument.length();
            }
            found.add(new Reference(start, m.end(), instrument + "#" + place(m)));
        }
        return found;
    }

    /** The longest tail that begins after a word that cannot belong to a name. */
    private static String bareName(String words) {
        return words.replaceAll(".*(?:依照|根据|按照|适用|违反|符合|具有|以及|或者|对于|作为|依据|参照|和|与|及|在|由|属于)", "");
    }

    private static boolean ends(Matcher named, int start) {
        while (named.find()) {
            if (named.end() == start) {
                return true;
            }
        }
        return false;
    }

    private static String place(Matcher m) {
        StringBuilder key =
                new StringBuilder(String.valueOf(ChineseNumber.of(m.group("n")).orElse(0)));
        append(key, "-", m.group("sub"));
        append(key, ".", m.group("p"));
        if (m.group("i") != null && m.group("p") == null) {
            key.append(".1");
        }
        append(key, ".", m.group("i"));
        return key.toString();
    }

    private static void append(StringBuilder key, String sign, @org.jspecify.annotations.Nullable String number) {
        if (number != null) {
            key.append(sign).append(ChineseNumber.of(number).orElse(0));
        }
    }
}
