package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 结束原因. */
@CodeSet(code = "CS_HELP_CLOSURE", name = "结束原因", standard = "中办发〔2010〕5号")
public enum Closure implements Labelled {
    EXPIRED("期满"),
    REFUSED("本人谢绝"),
    NOT_RELEASED_HERE("另案羁押或者移交"),
    DEPORTED("驱逐出境"),
    RE_OFFENDED("再犯罪"),
    DEAD("死亡"),
    OTHER("其他");

    private final String label;

    Closure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
