package xiezhi.foundation.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 引证: a citation key taken apart: {@code 法律援助法#43.1} is article 43, paragraph (or item) 1 of that act.
 *
 * @param article article number in digits, with 之一 as {@code 133-1}
 * @param rest what follows the article, {@code 1} or {@code 1.3}, or empty
 */
public record Citation(String instrument, String article, String rest) {
    private static final Pattern KEY =
            Pattern.compile("(?<instrument>[^#]+)#(?<article>\\d+(?:-\\d+)?)(?:\\.(?<rest>[\\d.]+))?");

    /** The key taken apart; empty when it is the number of a standard or not a key at all. */
    public static Optional<Citation> of(String key) {
        Matcher m = KEY.matcher(key);
        return m.matches()
                ? Optional.of(new Citation(
                        m.group("instrument"), m.group("article"), m.group("rest") == null ? "" : m.group("rest")))
                : Optional.empty();
    }

    /** As read by people: 第四十三条. */
    public String articleName() {
        String[] parts = article.split("-");
        return "第" + chinese(Integer.parseInt(parts[0])) + "条"
                + (parts.length > 1 ? "之" + chinese(Integer.parseInt(parts[1])) : "");
    }

    static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        StringBuilder text = new StringBuilder();
        int[] units = {1000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        boolean gap = false;
        for (int i = 0; i < units.length; i++) {
            int digit = number / units[i] % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "").append(digits.charAt(digit)).append(names[i]);
            gap = false;
        }
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}
