package xiezhi.kernel.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;

/** 案号: the number of a case, a year in round brackets first and 号 at the end: {@code (2026)玄援民字第57号}. */
@Element(id = "DE00401", name = "案号", standard = "最高人民法院关于人民法院案件案号的若干规定", size = 50, format = "a..50")
public record CaseNumber(String value) {
    private static final Pattern FORM =
            Pattern.compile("\\((\\d{4})\\)([\\p{IsHan}A-Za-z0-9]+?)(?:字?第)?(\\d{1,7})号(?:之[一二三四五六七八九十]+)?");

    private static final Pattern OPENS = Pattern.compile("^[〔\\[【]");
    private static final Pattern CLOSES = Pattern.compile("^(\\(\\d{4})[〕\\]】]");

    public CaseNumber {
        value = Text.line(Text.halfWidth(value)).replace(" ", "");
        value = CLOSES.matcher(OPENS.matcher(value).replaceFirst("(")).replaceFirst("$1)");
        Check.that(FORM.matcher(value).matches(), "案号 %s 应当写成 (年份)代字号数号, 例如 (2026)玄援民字第57号", value);
    }

    /** 收案年度. */
    public int year() {
        return Integer.parseInt(parts().group(1));
    }

    /** 代字: what stands between the year and the number. */
    public String words() {
        return parts().group(2);
    }

    /** 序号. */
    public int serial() {
        return Integer.parseInt(parts().group(3));
    }

    private Matcher parts() {
        Matcher parts = FORM.matcher(value);
        Check.that(parts.matches(), "案号 %s 不合格式", value);
        return parts;
    }

    @Override
    public String toString() {
        return value;
    }
}
