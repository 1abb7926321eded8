package xiezhi.kernel.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;

/** 文本规范: what text may hold. It is NFC, keeps every rare character, and refuses what is not seen: controls, direction overrides, halves. */
public final class Text {
    private static final String STANDARD = "GB 18030-2022";

    private Text() {}

    /** A text of one line: NFC, without spaces at its ends; invisible characters are refused. */
    public static String line(String raw) {
        return clean(raw.strip(), false);
    }

    /** A text of many lines: NFC, line ends as \n, without blanks at its ends; tabs stay. */
    public static String lines(String raw) {
        return clean(raw.replace("\r\n", "\n").replace('\r', '\n').strip(), true);
    }

    /** 全角转半角: full-width letters, digits and signs to half width, the ideographic space to a space, without spaces at the ends. */
    public static String halfWidth(String raw) {
        StringBuilder half = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '\u3000' || c == '\u00A0' ? ' ' : c);
        }
        return half.toString().strip();
    }

    /** Half width and upper case: the form of a code. */
    public static String code(String raw) {
        return halfWidth(raw).toUpperCase(Locale.ROOT);
    }

    /** How a character is named to a person: {@code U+202E}. */
    public static String point(int character) {
        return "U+%04X".formatted(character);
    }

    private static String clean(String raw, boolean manyLines) {
        if (isCommon(raw)) {
            return raw;
        }
        StringBuilder kept = new StringBuilder(raw.length());
        raw.codePoints().filter(c -> c != 0xFEFF && c != 0x200B).forEach(c -> {
            if (isHidden(c) && !(manyLines && (c == '\n' || c == '\t'))) {
                throw hidden(c);
            }
            kept.appendCodePoint(c);
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** Only printable ASCII and the first block of Han: nothing hidden, and NFC as it stands. */
    private static boolean isCommon(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < ' ' || c > '~') && (c < 0x4E00 || c > 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(int c) {
        return Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || isDirection(c);
    }

    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    private static Unfit hidden(int c) {
        String message = isDirection(c) ? "含有改变文字方向的不可见字符 " : "含有不可见的控制字符 ";
        return new Unfit(List.of(new Fault(null, message + point(c), STANDARD, "请删除该字符, 或者手工重新输入")));
    }
}
