package xiezhi.kernel.fault;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 核验: collects what is wrong with a value and refuses it once, with everything named. */
public final class Check {
    private final List<Fault> faults = new ArrayList<>();

    private Check() {}

    /** Starts an empty check. End it with {@link #done()}. */
    public static Check all() {
        return new Check();
    }

    /** Refuses at once when the condition does not hold. */
    public static void that(boolean holds, String message, @Nullable Object... values) {
        if (!holds) {
            throw Unfit.because(message.formatted(values));
        }
    }

    /** Notes a fault of the field when the condition does not hold. */
    public Check field(String field, boolean holds, String message, @Nullable Object... values) {
        if (!holds) {
            faults.add(Fault.of(field, message.formatted(values)));
        }
        return this;
    }

    /** Notes a fault with its basis and remedy when the condition does not hold. */
    public Check field(String field, boolean holds, Fault fault) {
        if (!holds) {
            faults.add(new Fault(field, fault.message(), fault.basis(), fault.remedy()));
        }
        return this;
    }

    /** Refuses with every fault noted so far. */
    public void done() {
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
    }
}
