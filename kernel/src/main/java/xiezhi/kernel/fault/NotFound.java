package xiezhi.kernel.fault;

/** 查无此件: no such thing, or none that this person may see. The two are not told apart. */
public final class NotFound extends RuntimeException {
    public NotFound(String message) {
        super(message);
    }
}
