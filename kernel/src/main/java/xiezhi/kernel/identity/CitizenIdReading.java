package xiezhi.kernel.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;

/**
 * 身份号码读数: what came of reading a number as typed: the number itself, or the first thing wrong with it.
 *
 * @param id the number, or null when there is a fault
 * @param expected the check character that the first 17 demand, when the checksum is the fault
 * @param got the check character that was given then
 */
public record CitizenIdReading(
        @Nullable CitizenId id,
        @Nullable CitizenIdFault fault,
        @Nullable String expected,
        @Nullable String got,
        Set<CitizenIdNote> notes) {

    static CitizenIdReading good(CitizenId id, EnumSet<CitizenIdNote> notes) {
        return new CitizenIdReading(id, null, null, null, notes);
    }

    static CitizenIdReading bad(CitizenIdFault fault) {
        return new CitizenIdReading(null, fault, null, null, Set.of());
    }

    static CitizenIdReading checksum(char expected, char got) {
        return new CitizenIdReading(
                null, CitizenIdFault.CHECKSUM, String.valueOf(expected), String.valueOf(got), Set.of());
    }

    /** The number, or the refusal that tells the person what is wrong; the number itself is never repeated in it. */
    public CitizenId orRefuse() {
        if (id != null) {
            return id;
        }
        CitizenIdFault why = fault == null ? CitizenIdFault.CHARSET : fault;
        throw new Unfit(List.of(new Fault(null, "公民身份号码" + why.label(), CitizenId.STANDARD, why.remedy())));
    }
}
