package xiezhi.foundation.statutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.foundation.statutes.reading.ChineseNumber;

/**
 * 引证编码: {@code 法律援助法#43.1} taken apart.
 *
 * @param article number in digits, with 之一 as {@code 133-1}; or the name of a part without number, such as {@code 序言}
 * @param rest paragraph and item after the article, {@code 1} or {@code 1.3}, or empty
 */
public record CitationKey(String instrument, String article, String rest) {
    private static final Pattern KEY = Pattern.compile(
            "(?<instrument>[^#]{1,200})#(?<article>\\d{1,5}(?:-\\d{1,3})?|\\p{IsHan}{1,8}\\d{0,4}(?:-\\d{1,5}(?:-\\d{1,3})?)?)(?:\\.(?<rest>\\d{1,4}(?:\\.\\d{1,4}){0,2}))?");

    /** The key taken apart; empty when it is not a key at all. */
    public static Optional<CitationKey> of(String key) {
        Matcher m = KEY.matcher(key.strip());
        return m.matches()
                ? Optional.of(new CitationKey(
                        m.group("instrument"), m.group("article"), m.group("rest") == null ? "" : m.group("rest")))
                : Optional.empty();
    }

    /** As people say the article: 第一百三十三条之一. */
    public String articleName() {
        if (!Character.isDigit(article.charAt(0))) {
            return article;
        }
        String[] parts = article.split("-");
        return "第" + ChineseNumber.of(Integer.parseInt(parts[0])) + "条"
                + (parts.length > 1 ? "之" + ChineseNumber.of(Integer.parseInt(parts[1])) : "");
    }

    /**
     * As people say the whole: 第二十九条第一款第（三）项.
     *
     * @param listed the article is a single paragraph with items, so that the first figure after it is an item
     */
    public String said(boolean listed) {
        StringBuilder said = new StringBuilder(articleName());
        String[] figures = rest.isEmpty() ? new String[0] : rest.split("\\.");
        for (int i = 0; i < figures.length; i++) {
            String figure = figure(Integer.parseInt(figures[i]));
            said.append(
                    switch (i + (listed ? 1 : 0)) {
                        case 0 -> "第" + figure + "款";
                        case 1 -> "第（" + figure + "）项";
                        default -> "第" + figure + "目";
                    });
        }
        return said.toString();
    }

    /** A number as statutes print it: 43 is 四十三. */
    public static String figure(int number) {
        return ChineseNumber.of(number);
    }

    /** Key of the whole article. */
    public String whole() {
        return instrument + "#" + article;
    }

    /** The key again. */
    public String text() {
        return instrument + "#" + article + (rest.isEmpty() ? "" : "." + rest);
    }
}
