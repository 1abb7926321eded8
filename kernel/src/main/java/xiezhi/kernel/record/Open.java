package xiezhi.kernel.record;

/** 开放属性: whether the public may have the resource. */
public enum Open implements Labelled {
    FULL("完全开放"),
    STATISTICS_ONLY("仅统计开放"),
    NEVER("不予开放");

    private final String label;

    Open(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
