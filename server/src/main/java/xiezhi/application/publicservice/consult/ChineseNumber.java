package xiezhi.application.publicservice.consult;

import java.util.OptionalInt;

/** 中文数字: article numbers as statutes write them (一千二百六十) and as people type them (1260). */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private ChineseNumber() {}

    /** Up to 9,999. */
    public static String of(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(power == 0 ? "" : UNITS.charAt(power - 1));
            gap = false;
        }
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }

    /** The number that is written, in figures, in characters or digit by digit (一二六〇); empty when it is none. */
    public static OptionalInt read(String text) {
        if (text.matches("\\d{1,5}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        String plain = text.replace('〇', '零').replace('两', '二');
        if (plain.isEmpty() || !plain.matches("[零一二三四五六七八九十百千]+")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(plain.matches("[零一二三四五六七八九]{2,}") ? digitByDigit(plain) : spoken(plain));
    }

    private static int digitByDigit(String text) {
        return text.chars().map(DIGITS::indexOf).limit(6).reduce(0, (sum, digit) -> sum * 10 + digit);
    }

    private static int spoken(String text) {
        int sum = 0;
        int digit = 0;
        for (char sign : text.toCharArray()) {
            int power = UNITS.indexOf(sign);
            if (power < 0) {
                digit = DIGITS.indexOf(sign);
            } else {
                sum += Math.max(digit, 1) * (int) Math.pow(10, power + 1);
                digit = 0;
            }
        }
        return sum + digit;
    }
}
