package xiezhi.application.enforcement.coop;

import java.time.Instant;
import java.util.List;

/**
 * 回执: what the receiver says to a message at once: taken, taken but waiting for an earlier one, or refused with every fault named.
 *
 * @param code {@code TAKEN}, {@code WAITING}, {@code REFUSED}, {@code REPEATED}
 */
public record Receipt(String msgId, String code, Instant at, List<FaultLine> faults) {

    /** 差错行: the field, what is wrong, and the way to mend it. */
    public record FaultLine(
            @org.jspecify.annotations.Nullable String field, String message) {}

    public Receipt {
        faults = List.copyOf(faults);
    }

    public boolean taken() {
        return !code.equals("REFUSED");
    }
}
