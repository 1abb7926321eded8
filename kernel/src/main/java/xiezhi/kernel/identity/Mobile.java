package xiezhi.kernel.identity;

import java.util.regex.Pattern;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Mask;

/** 移动电话: eleven digits in China's mainland, E.164 with + elsewhere. It shows itself masked. */
@Element(
        id = "DE00104",
        name = "移动电话",
        standard = "GB/T 19488.2-2008",
        size = 16,
        mask = Mask.PHONE,
        sealed = true,
        format = "an..16")
public record Mobile(String value) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s()-]+");
    private static final Pattern CHINA = Pattern.compile("(?:\\+86|0086|86)?(1[3-9]\\d{9})");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{6,14}");

    public Mobile {
        String typed = SEPARATORS.matcher(Text.halfWidth(value)).replaceAll("");
        var china = CHINA.matcher(typed);
        value = china.matches() ? china.group(1) : typed;
        boolean abroad = ABROAD.matcher(value).matches() && !value.startsWith("+86");
        Check.that(china.matches() || abroad, "移动电话应当为11位号码, 境外号码以 + 和国家代码开头");
    }

    @Override
    public String toString() {
        return Mask.PHONE.of(value);
    }
}
