package xiezhi.kernel.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;

/**
 * 信用代码读数: what came of reading a code as typed: the code itself, or the first thing wrong with it.
 *
 * @param code the code, or null when there is a fault
 * @param position place of the first bad character, counted from 1, or the number of characters when the length is wrong
 * @param expected the check character that the others demand, when the checksum is the fault
 */
public record CreditCodeReading(
        @Nullable String code,
        @Nullable CreditCodeFault fault,
        @Nullable Integer position,
        @Nullable String expected) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] OUTER = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER = {3, 7, 9, 10, 5, 8, 4, 2};

    /** Reads a code as typed; width and case are made regular. */
    public static CreditCodeReading of(String raw) {
        String typed = Text.code(raw);
        if (typed.length() != 18) {
            return new CreditCodeReading(null, CreditCodeFault.LENGTH, typed.length(), null);
        }
        for (int i = 0; i < 18; i++) {
            if (ALPHABET.indexOf(typed.charAt(i)) < 0) {
                return new CreditCodeReading(null, CreditCodeFault.CHARSET, i + 1, null);
            }
        }
        return checked(typed);
    }

    private static CreditCodeReading checked(String typed) {
        char outer = checkCharacter(typed);
        if (outer != typed.charAt(17)) {
            return new CreditCodeReading(null, CreditCodeFault.CHECKSUM, 18, String.valueOf(outer));
        }
        char inner = innerCheckCharacter(typed.substring(8, 16));
        if (inner != typed.charAt(16)) {
            return new CreditCodeReading(null, CreditCodeFault.INNER_CHECKSUM, 17, String.valueOf(inner));
        }
        return new CreditCodeReading(typed, null, null, null);
    }

    /** F-NUM-1: the check character for the first 17. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * OUTER[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714: the check character of the eight characters of an organisation code. */
    public static char innerCheckCharacter(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(eight.charAt(i), 36) * INNER[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** The code, or the refusal that tells the person what is wrong. */
    public String orRefuse() {
        if (code != null) {
            return code;
        }
        CreditCodeFault why = fault == null ? CreditCodeFault.CHARSET : fault;
        String where = why == CreditCodeFault.CHARSET ? ", 第" + position + "位" : "";
        throw new Unfit(List.of(new Fault(null, "统一社会信用代码" + why.label() + where, "GB 32100-2015", why.remedy())));
    }
}
