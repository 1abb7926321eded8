package xiezhi.kernel.fault;

import java.util.List;
import java.util.stream.Collectors;

/** 不合标准: the data do not meet their standard. Carries every fault found, so that they are mended in one go. */
public final class Unfit extends RuntimeException {
    private final List<Fault> faults;

    public Unfit(List<Fault> faults) {
        super(faults.stream().map(Fault::message).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** One fault of the whole. */
    public static Unfit because(String message) {
        return new Unfit(List.of(new Fault(null, message, null, null)));
    }

    /** One fault of a field. */
    public static Unfit field(String field, String message) {
        return new Unfit(List.of(Fault.of(field, message)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The same faults, with their fields under the given prefix. */
    public Unfit under(String prefix) {
        return new Unfit(faults.stream().map(fault -> fault.under(prefix)).toList());
    }
}
