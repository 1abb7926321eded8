package xiezhi.application.publicservice.assistant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiezhi.application.publicservice.consult.ChineseNumber;

/**
 * 提及: an instrument, or an article of one, that the question names. What is named must exist, or the assistant says that it does not.
 *
 * @param instrument short name as typed, without 中华人民共和国
 * @param article number in digits, {@code 133-1} for 之一, or null when only the instrument is named
 * @param said as it was typed
 */
record Mention(String instrument, @Nullable String article, String said) {
    private static final int MOST = 8;
    private static final String NUMERAL = "[0-9零〇一二三四五六七八九十百千万亿两]{1,9}";
    private static final Pattern NAMED = Pattern.compile(
            "《(?<title>[^《》]{2,60})》\\s*(?:第?\\s*(?<a>" + NUMERAL + ")\\s*条(?:之(?<sub>[一二三四五六七八九十]))?)?");
    private static final Pattern PLAIN =
            Pattern.compile("(?<title>[\\p{IsHan}]{0,28}?(?:民法典|宪法|刑法|民诉法|刑诉法|法|条例|规定|办法|解释|规则|决定|通则))"
                    + "\\s*(?:的)?\\s*第?\\s*(?<a>" + NUMERAL + ")\\s*条(?:之(?<sub>[一二三四五六七八九十]))?");

    private static final Pattern BARE =
            Pattern.compile("(?<!合同|协议|章程|规约|公约|手册|制度|条款)(?:的|里|中)?第\\s*(?<a>" + NUMERAL + ")\\s*条");
    private static final Pattern LAW = Pattern.compile(".*(?:法|典|条例|规定|办法|解释|规则|决定|通则)");
    /** What people say before a title without being a part of it. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:.*(?:根据|按照|依据|依照|请问|问|的|和|与|及|跟|或|在|看|查|找|一下|引用|告诉我|告诉|说|是|按|违反|适用|关于|中|里|我国|中国|咱们|现行|国家|翻译|解释|背诵|给我|帮我|到|对|把|有|讲|念|下|出|了))?");

    /** The articles and instruments that the question names, in the order of their naming, at most eight. */
    static List<Mention> in(Utterance said) {
        Set<Mention> found = new LinkedHashSet<>();
        collect(NAMED, said.searched(), found);
        String rest = NAMED.matcher(said.searched()).replaceAll(" ");
        collect(PLAIN, rest, found);
        Matcher bare = BARE.matcher(PLAIN.matcher(rest).replaceAll(" "));
        while (bare.find()) {
            found.add(new Mention("", article(bare.group("a"), null), bare.group()));
        }
        return found.stream().limit(MOST).toList();
    }

    private static void collect(Pattern pattern, String text, Set<Mention> found) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            if (m.group("a") == null && !LAW.matcher(m.group("title")).matches()) {
                continue; // 《劳动合同》 is a paper, no law
            }
            found.add(new Mention(
                    shortName(m.group("title")),
                    article(m.group("a"), m.group("sub")),
                    m.group().strip()));
        }
    }

    private static @Nullable String article(@Nullable String number, @Nullable String sub) {
        if (number == null) {
            return null;
        }
        OptionalInt read = ChineseNumber.read(number);
        if (read.isEmpty()) {
            return number;
        }
        return sub == null
                ? String.valueOf(read.getAsInt())
                : read.getAsInt() + "-" + ChineseNumber.read(sub).orElse(0);
    }

    private static String shortName(String title) {
        int nation = title.lastIndexOf("中华人民共和国");
        String plain = nation < 0 ? title : title.substring(nation + "中华人民共和国".length());
        return switch (plain) {
            case "民诉法" -> "民事诉讼法";
            case "刑诉法" -> "刑事诉讼法";
            default -> plain;
        };
    }

    /** The keys that the words may mean: 根据劳动法第五十条 means 劳动法, but 火星劳动法第五十条 does not. */
    List<String> keys() {
        String number = article == null ? "1" : article;
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i + 2 <= instrument.length(); i++) {
            if (LEAD_IN.matcher(instrument.substring(0, i)).matches()) {
                keys.add(instrument.substring(i) + "#" + number);
            }
        }
        return List.copyOf(keys);
    }
}
