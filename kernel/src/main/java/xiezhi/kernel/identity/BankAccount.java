package xiezhi.kernel.identity;

import java.util.regex.Pattern;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Mask;

/** 银行账号: 8 to 32 digits; spaces and hyphens between groups are left out. It shows itself masked. */
@Element(
        id = "DE00107",
        name = "银行账号",
        standard = "JR/T 0008-2000",
        size = 32,
        mask = Mask.TAIL,
        sealed = true,
        format = "n8..32")
public record BankAccount(String value) {
    private static final Pattern GROUPS = Pattern.compile("[\\s-]+");
    private static final Pattern FORM = Pattern.compile("\\d{8,32}");

    public BankAccount {
        value = GROUPS.matcher(Text.halfWidth(value)).replaceAll("");
        Check.that(FORM.matcher(value).matches(), "银行账号应当为8至32位数字");
    }

    @Override
    public String toString() {
        return Mask.TAIL.of(value);
    }
}
