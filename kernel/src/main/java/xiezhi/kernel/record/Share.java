package xiezhi.kernel.record;

/** 共享属性: whether other departments may have the resource. */
public enum Share implements Labelled {
    UNCONDITIONAL("无条件共享"),
    CONDITIONAL("有条件共享"),
    NEVER("不予共享");

    private final String label;

    Share(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
