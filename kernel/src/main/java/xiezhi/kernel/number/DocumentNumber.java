package xiezhi.kernel.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Text;
import xiezhi.kernel.record.Element;

/** 发文字号: organ's word, year in six-angle brackets, serial, {@code 苏司通〔2026〕128号}; brackets of other shapes are taken and made regular. */
@Element(id = "DE00402", name = "发文字号", standard = "GB/T 9704-2012", size = 40, format = "a..40")
public record DocumentNumber(String value) {
    private static final String STANDARD = "GB/T 9704-2012";
    private static final Pattern FORM = Pattern.compile("([\\p{IsHan}A-Za-z]+)〔(\\d+)〕(第?)(\\d+)号");

    public DocumentNumber {
        value = Text.line(Text.halfWidth(value))
                .replaceAll("\\s", "")
                .replaceAll("[\\[(【［〈<]", "〔")
                .replaceAll("[])】］〉>]", "〕");
        Matcher form = FORM.matcher(value);
        demand(form.matches(), "发文字号 " + value + " 无法识别");
        demand(form.group(2).length() == 4, "发文字号的年份应当为四位, 现为〔" + form.group(2) + "〕");
        demand(form.group(3).isEmpty(), "发文字号的顺序号前不加\"第\"字");
        demand(!form.group(4).startsWith("0"), "发文字号的顺序号不编虚位, 现为" + form.group(4));
    }

    /** 机关代字. */
    public String organ() {
        return value.substring(0, value.indexOf('〔'));
    }

    /** 年份. */
    public int year() {
        return Integer.parseInt(value, value.indexOf('〔') + 1, value.indexOf('〕'), 10);
    }

    /** 顺序号. */
    public int serial() {
        return Integer.parseInt(value, value.indexOf('〕') + 1, value.length() - 1, 10);
    }

    private static void demand(boolean holds, String message) {
        if (!holds) {
            throw new Unfit(List.of(new Fault(null, message, STANDARD, "请写成 机关代字〔年份〕顺序号, 例如 苏司通〔2026〕128号")));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
