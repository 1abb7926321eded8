package xiezhi.kernel.code;

import java.util.Optional;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 区划层级: the level of a division, read off the length of its code without trailing zeros. */
@CodeSet(code = "CS_DIVISION_LEVEL", name = "区划层级", standard = "GB/T 2260-2007")
public enum DivisionLevel implements Labelled {
    PROVINCE("省级", 2),
    CITY("市级", 4),
    COUNTY("县级", 6),
    TOWNSHIP("乡级", 9);

    private final String label;
    private final int digits;

    DivisionLevel(String label, int digits) {
        this.label = label;
        this.digits = digits;
    }

    @Override
    public String label() {
        return label;
    }

    /** How many digits of a code say something at this level. */
    public int digits() {
        return digits;
    }

    /** The level of a code of six or nine digits. */
    public static DivisionLevel of(String code) {
        if (code.length() == 9) {
            return TOWNSHIP;
        }
        return code.endsWith("0000") ? PROVINCE : code.endsWith("00") ? CITY : COUNTY;
    }

    /** The code of the division above, or nothing above a province. */
    public static Optional<String> above(String code) {
        DivisionLevel level = of(code);
        if (level == PROVINCE) {
            return Optional.empty();
        }
        String kept = code.substring(0, values()[level.ordinal() - 1].digits);
        return Optional.of((kept + "0000").substring(0, 6));
    }
}
