package xiezhi.kernel.fault;

/** 无权办理: the person holds no duty for the act. Names the duty, so that it can be asked for. */
public final class Forbidden extends RuntimeException {
    private final String duty;

    public Forbidden(String duty, String message) {
        super(message);
        this.duty = duty;
    }

    public String duty() {
        return duty;
    }
}
