package xiezhi.kernel.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Mask;

/** 电子邮箱: an address for letters by network; its domain is written in small letters. It shows itself masked. */
@Element(
        id = "DE00106",
        name = "电子邮箱",
        standard = "RFC 5321",
        size = 254,
        mask = Mask.PHONE,
        sealed = true,
        format = "an..254")
public record Email(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public Email {
        String typed = Text.line(Text.halfWidth(value));
        Check.that(typed.length() <= 254 && FORM.matcher(typed).matches(), "电子邮箱应当写成 名称@域名");
        int at = typed.lastIndexOf('@');
        value = typed.substring(0, at) + typed.substring(at).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return Mask.PHONE.of(value);
    }
}
