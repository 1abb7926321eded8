package xiezhi.kernel.record;

/** 保管: how long rows are kept. */
public enum Keep implements Labelled {
    PERMANENT("永久"),
    THIRTY_YEARS("30年"),
    TEN_YEARS("10年"),
    WITH_CASE_FILE("随案卷"),
    SHORT("短期");

    private final String label;

    Keep(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
