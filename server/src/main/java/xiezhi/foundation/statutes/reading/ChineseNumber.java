package xiezhi.foundation.statutes.reading;

import java.text.Normalizer;
import java.util.OptionalInt;

/** 中文数字: 第一百三十三条 counts as 133, and back. Arabic and full-width digits are read too. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "个十百千";
    /** What may stand in a number. */
    static final String CHARACTERS = "一二三四五六七八九十百千零〇○两\\d０-９";

    private ChineseNumber() {}

    /** The value; empty when it is no number below ten thousand. */
    public static OptionalInt of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[〇○]", "零")
                .replace('两', '二');
        if (plain.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        return plain.matches("[" + DIGITS + "十百千]{1,9}") ? value(plain) : OptionalInt.empty();
    }

    private static OptionalInt value(String plain) {
        int sum = 0;
        int digit = -1;
        int lastUnit = 4;
        for (char c : plain.toCharArray()) {
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                if (digit > 0) {
                    return OptionalInt.empty();
                }
                digit = DIGITS.indexOf(c);
            } else {
                if (unit >= lastUnit) {
                    return OptionalInt.empty();
                }
                sum += (digit <= 0 ? 1 : digit) * (int) Math.pow(10, unit);
                lastUnit = unit;
                digit = -1;
            }
        }
        return OptionalInt.of(sum + Math.max(digit, 0));
    }

    /** As printed in a statute: 43 is 四十三, 110 一百一十. */
    public static String of(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int unit = 3; unit >= 0; unit--) {
            int digit = number / (int) Math.pow(10, unit) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(unit == 0 ? "" : UNITS.charAt(unit));
            gap = false;
        }
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}
