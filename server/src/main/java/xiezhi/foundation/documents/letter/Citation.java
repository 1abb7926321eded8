package xiezhi.foundation.documents.letter;

import java.util.Set;

/** 引用条文: a citation key as a letter writes it: {@code 法律援助法#43.1} reads 《法律援助法》第四十三条第一款. */
public final class Citation {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** Articles that are one paragraph with a list, so that the first figure after the article is an item (项). */
    private static final Set<String> LISTS = Set.of("法律援助法#22", "法律援助法#31", "法律援助法#32", "法律援助法#42");

    private Citation() {}

    public static String inWords(String key) {
        int hash = key.indexOf('#');
        if (hash < 0) {
            return key.isEmpty() ? "" : "《" + key + "》";
        }
        String[] places = key.substring(hash + 1).split("\\.");
        StringBuilder words = new StringBuilder("《")
                .append(key, 0, hash)
                .append("》第")
                .append(figure(places[0]))
                .append("条");
        boolean list = LISTS.contains(key.substring(0, hash + 1) + places[0]);
        for (int i = 1; i < places.length; i++) {
            words.append("第").append(figure(places[i])).append(i == 1 && !list ? "款" : "项");
        }
        return words.toString();
    }

    private static String figure(String place) {
        return place.matches("\\d{1,4}") ? chinese(Integer.parseInt(place)) : place;
    }

    /** A number up to 9,999 in Chinese figures. */
    static String chinese(int number) {
        if (number >= 1000) {
            return DIGITS[number / 1000] + "千" + rest(number % 1000, 100);
        }
        if (number >= 100) {
            return DIGITS[number / 100] + "百" + rest(number % 100, 10);
        }
        if (number >= 20) {
            return DIGITS[number / 10] + "十" + DIGITS[number % 10];
        }
        return number >= 10 ? "十" + DIGITS[number % 10] : DIGITS[number];
    }

    private static String rest(int number, int unit) {
        if (number == 0) {
            return "";
        }
        String words = number >= 10 && number < 20 ? "一" + chinese(number) : chinese(number);
        return number < unit ? "零" + words : words;
    }
}
