package xiezhi.kernel.fault;

import java.util.List;
import xiezhi.kernel.rule.Reason;

/** 不予办理: the law, a duty or the state of the file forbids the act. Says why and what can be done instead. */
public final class Refusal extends RuntimeException {
    private final String code;
    private final List<Reason> reasons;
    private final String remedy;

    public Refusal(String code, String message, List<Reason> reasons, String remedy) {
        super(message);
        this.code = code;
        this.reasons = List.copyOf(reasons);
        this.remedy = remedy;
    }

    /** Refused under one article. */
    public static Refusal under(String basis, String message, String remedy) {
        return new Refusal("REFUSED", message, List.of(new Reason(basis, message)), remedy);
    }

    /** Refused because of the state of the file, not of an article. */
    public static Refusal state(String message, String remedy) {
        return new Refusal("REFUSED", message, List.of(), remedy);
    }

    /** Refused with a stable code that programs may look at, for example {@code MUTUALLY_EXCLUSIVE}. */
    public static Refusal coded(String code, String message, String remedy) {
        return new Refusal(code, message, List.of(), remedy);
    }

    public String code() {
        return code;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public String remedy() {
        return remedy;
    }
}
