package xiezhi.kernel.fault;

/** 外部故障: another system failed or did not answer. The act can be repeated. */
public final class Outside extends RuntimeException {
    private final String system;

    public Outside(String system, String message, Throwable cause) {
        super(message, cause);
        this.system = system;
    }

    public String system() {
        return system;
    }
}
