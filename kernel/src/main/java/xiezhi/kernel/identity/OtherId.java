package xiezhi.kernel.identity;

import java.util.regex.Pattern;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Mask;

/** 其他证件号码: the number of a passport, permit or officer's card; its type stands beside it as an {@link IdType}. */
@Element(
        id = "DE00103",
        name = "其他证件号码",
        standard = "GA/T 517-2004",
        size = 30,
        mask = Mask.PHONE,
        sealed = true,
        format = "an..30")
public record OtherId(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{IsHan}A-Z0-9()-]{4,30}");

    public OtherId {
        value = Text.line(Text.code(value)).replace(" ", "");
        Check.that(FORM.matcher(value).matches(), "证件号码应当为4至30位字母、数字或者汉字");
    }

    /** Whether a number of that type can look like this one. */
    public boolean fits(IdType type) {
        return switch (type) {
            case CITIZEN_ID -> false; // it has an element of its own
            case PASSPORT -> value.matches("[A-Z0-9]{5,15}");
            case HK_MACAO_PERMIT -> value.matches("[HM]\\d{8}(\\d{2})?");
            case TAIWAN_PERMIT -> value.matches("\\d{8}(\\d{2}([A-Z0-9])?)?");
            case HMT_RESIDENCE_PERMIT -> value.matches("8[123]\\d{15}[0-9X]");
            case FOREIGN_PERMANENT_RESIDENT -> value.matches("[A-Z]{3}\\d{12}|9\\d{16}[0-9X]");
            case HOUSEHOLD_REGISTER, MILITARY_OFFICER, SELF_REPORTED, OTHER -> true;
        };
    }

    @Override
    public String toString() {
        return Mask.PHONE.of(value);
    }
}
