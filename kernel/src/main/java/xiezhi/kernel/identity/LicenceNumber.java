package xiezhi.kernel.identity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;

/** 律师执业证号: 17 digits: class, division, year of the first practice, category, sex and serial; it stays when the lawyer moves. */
@Element(id = "DE00202", name = "律师执业证号", standard = "律师和律师事务所执业证书管理办法", size = 17, format = "n17")
public record LicenceNumber(String value) {
    private static final Pattern FORM = Pattern.compile("1\\d{4}(?:19|20)\\d{2}[1-9][01]\\d{6}");

    public LicenceNumber {
        value = Text.halfWidth(value);
        Check.that(value.length() == 17, "律师执业证号应当为17位数字, 现有%d位", value.length());
        Check.that(
                FORM.matcher(value).matches(), "律师执业证号 %s 不合编号规则: 首位1, 第6至9位为首次执业年份, 第10位为类别1至9, 第11位为性别0或者1", value);
    }

    /** The number as typed; a first practice after the given day is refused. */
    public static LicenceNumber of(String raw, LocalDate today) {
        LicenceNumber number = new LicenceNumber(raw);
        Check.that(number.year() <= today.getYear(), "律师执业证号 %s 的首次执业年份晚于今年", number);
        return number;
    }

    /** 省级行政区划代码. */
    public String province() {
        return value.substring(1, 3);
    }

    /** 地市级行政区划代码 within the province. */
    public String city() {
        return value.substring(3, 5);
    }

    /** 首次执业年份. */
    public int year() {
        return Integer.parseInt(value.substring(5, 9));
    }

    /** 律师类别, 1 to 9. */
    public int category() {
        return value.charAt(9) - '0';
    }

    /** 性别. */
    public Sex sex() {
        return value.charAt(10) == '0' ? Sex.MALE : Sex.FEMALE;
    }

    /** 流水号. */
    public String serial() {
        return value.substring(11);
    }

    @Override
    public String toString() {
        return value;
    }
}
