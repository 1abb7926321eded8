package xiezhi.kernel.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Divisions;

/**
 * 身份号码核验口径: how strictly a number is read.
 *
 * @param today the day of the reading; a birth after it is refused
 * @param strict whether an unknown division is a fault and not only a note
 * @param ageCeiling oldest age in years that is believed, or null for none
 */
public record CitizenIdRules(
        LocalDate today, boolean strict, @Nullable Integer ageCeiling) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int EARLIEST = 1800;
    private static final String CHECKS = "10X98765432";

    /** Unknown divisions are noted, no age is too high. */
    public static CitizenIdRules on(LocalDate today) {
        return new CitizenIdRules(today, false, null);
    }

    /** Reads a number as typed: width, case and the 15 digits of old are made regular; the first fault in the stated order counts. */
    public CitizenIdReading read(String raw) {
        String typed = Text.code(raw);
        if (typed.length() != 18 && typed.length() != 15) {
            return CitizenIdReading.bad(CitizenIdFault.LENGTH);
        }
        if (!hasDigits(typed, Math.min(typed.length(), 17)) || !endsWell(typed)) {
            return CitizenIdReading.bad(CitizenIdFault.CHARSET);
        }
        EnumSet<CitizenIdNote> notes = notes(typed);
        if (strict && notes.contains(CitizenIdNote.DIVISION)) {
            return CitizenIdReading.bad(CitizenIdFault.DIVISION);
        }
        return dated(typed.length() == 15 ? upgrade(typed) : typed, notes);
    }

    private CitizenIdReading dated(String number, EnumSet<CitizenIdNote> notes) {
        LocalDate birth = birthDate(number);
        if (birth == null) {
            return CitizenIdReading.bad(CitizenIdFault.BIRTH_DATE);
        }
        if (birth.isAfter(today)) {
            return CitizenIdReading.bad(CitizenIdFault.FUTURE_DATE);
        }
        char check = checkCharacter(number);
        if (check != number.charAt(17)) {
            return CitizenIdReading.checksum(check, number.charAt(17));
        }
        if (ageCeiling != null && birth.plusYears(ageCeiling + 1L).compareTo(today) <= 0) {
            return CitizenIdReading.bad(CitizenIdFault.AGE_CEILING);
        }
        return CitizenIdReading.good(new CitizenId(number), notes);
    }

    /** F-NUM-2: the check character for the first 17 digits. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    static boolean hasDigits(String number, int length) {
        for (int i = 0; i < length; i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static @Nullable LocalDate birthDate(String number) {
        try {
            int year = digits(number, 6, 10);
            return year < EARLIEST ? null : LocalDate.of(year, digits(number, 10, 12), digits(number, 12, 14));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    private static boolean endsWell(String typed) {
        return typed.length() == 15 || typed.charAt(17) == 'X' || hasDigits(typed.substring(17), 1);
    }

    private static String upgrade(String fifteen) {
        String first17 = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return first17 + checkCharacter(first17);
    }

    private static EnumSet<CitizenIdNote> notes(String typed) {
        EnumSet<CitizenIdNote> notes = EnumSet.noneOf(CitizenIdNote.class);
        if (typed.length() == 15) {
            notes.add(CitizenIdNote.LEGACY_15);
        }
        String province = typed.substring(0, 2);
        if (province.equals(DivisionCode.DEMONSTRATION)) {
            notes.add(CitizenIdNote.SYNTHETIC);
        } else if (!province.equals("83")
                && Divisions.shipped().find(province + "0000").isEmpty()) {
            notes.add(CitizenIdNote.DIVISION); // 83: residence permits of Taiwan residents carry it
        }
        return notes;
    }
}
