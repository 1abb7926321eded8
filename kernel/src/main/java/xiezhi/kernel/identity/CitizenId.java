package xiezhi.kernel.identity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Mask;

/** 公民身份号码: 18 characters that carry division, birth date, sex and a check character. It shows itself masked everywhere. */
@Element(
        id = "DE00101",
        name = "公民身份号码",
        standard = CitizenId.STANDARD,
        size = 18,
        mask = Mask.MIDDLE,
        sealed = true,
        format = "an18")
public record CitizenId(String value) {
    static final String STANDARD = "GB 11643-1999";

    public CitizenId {
        value = Text.code(value);
        Check.that(value.length() == 18 && CitizenIdRules.hasDigits(value, 17), "公民身份号码应当为18位");
        Check.that(CitizenIdRules.birthDate(value) != null, "公民身份号码中的出生日期不存在");
        Check.that(CitizenIdRules.checkCharacter(value) == value.charAt(17), "公民身份号码校验位不符");
    }

    /** The number as typed, made regular; refuses with the reason, and with a birth after the given day. */
    public static CitizenId of(String raw, LocalDate today) {
        return CitizenIdRules.on(today).read(raw).orRefuse();
    }

    /** 出生日期. */
    public LocalDate birthDate() {
        return Objects.requireNonNull(CitizenIdRules.birthDate(value));
    }

    /** 性别: an odd sequence number is male. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** 周岁: full years on the day; a birthday counts from the day itself. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    /** 行政区划代码 at the first registration, which may be long abolished. */
    public DivisionCode division() {
        return new DivisionCode(value.substring(0, 6));
    }

    /** 顺序码. */
    public String sequence() {
        return value.substring(14, 17);
    }

    @Override
    public String toString() {
        return Mask.MIDDLE.of(value);
    }
}
