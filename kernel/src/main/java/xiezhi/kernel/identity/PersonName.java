package xiezhi.kernel.identity;

import java.util.List;
import java.util.regex.Pattern;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Mask;

/**
 * 姓名: a person's name in any script. Rare characters stay as they are, the middle dot is always ·, and signs that a spreadsheet
 * would take for a formula are refused.
 */
@Element(id = "DE00102", name = "姓名", standard = "GB/T 19488.2-2008", size = 50, mask = Mask.NAME, format = "a..50")
public record PersonName(String value) {
    private static final String STANDARD = "GB 18030-2022";
    private static final int SIZE = 50;
    private static final String DOT = "·";
    private static final Pattern DOTS =
            Pattern.compile("\\s*[·•‧∙⋅・･᛫●]\\s*|(?<=\\p{IsHan})\\s*[.．]\\s*(?=\\p{IsHan})");
    private static final Pattern SPACE_IN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public PersonName {
        value = regular(value);
        Check.that(!value.isEmpty(), "姓名不能为空");
        int length = value.codePointCount(0, value.length());
        Check.that(length <= SIZE, "姓名最长 %d 字, 现有 %d 字", SIZE, length);
        value.codePoints().filter(c -> !isOfNames(c)).findFirst().ifPresent(c -> {
            throw stranger(c);
        });
        Check.that(Character.isLetterOrDigit(value.codePointAt(0)) || isHan(value.codePointAt(0)), "姓名应当以文字开头");
    }

    private static String regular(String raw) {
        String text = DOTS.matcher(Text.line(Text.halfWidth(raw))).replaceAll(DOT);
        return SPACES.matcher(SPACE_IN_HAN.matcher(text).replaceAll("")).replaceAll(" ");
    }

    private static boolean isOfNames(int c) {
        return Character.isLetterOrDigit(c) || isHan(c) || isMark(c) || " ·'’-.()".indexOf(c) >= 0;
    }

    /** Planes 2 and 3 hold only ideographs; those newer than this Java are unknown to it but not to people. */
    private static boolean isHan(int c) {
        return Character.isIdeographic(c) || (c >= 0x20000 && c < 0x3FFFE);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Unfit stranger(int c) {
        String message = Character.getType(c) == Character.PRIVATE_USE
                ? "姓名含有造字区字符 " + Text.point(c)
                : "姓名含有不能用于姓名的字符 " + Character.toString(c);
        return new Unfit(List.of(new Fault(null, message, STANDARD, "请改用国家标准字符, 生僻字可以直接输入")));
    }

    @Override
    public String toString() {
        return value;
    }
}
