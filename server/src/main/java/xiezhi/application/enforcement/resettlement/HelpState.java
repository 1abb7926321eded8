package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 帮教档案状态: from the notice before the release to the end of the help. */
@CodeSet(code = "CS_HELP_STATE", name = "帮教档案状态", standard = "中办发〔2010〕5号")
public enum HelpState implements Labelled {
    NOTICED("已收到释放预告, 等待核实"),
    UNVERIFIED("居住地未核实"),
    VERIFIED("已核实, 等待确定接收人"),
    RECEIVER_SET("已确定接收人, 等待衔接"),
    NO_SHOW("未按时到达"),
    HANDED_OVER("已衔接, 等待建档"),
    ACTIVE("帮教中"),
    MOVED("已迁出, 等待接收"),
    CLOSED("已结束");

    private final String label;

    HelpState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the file is still on its way or at work. */
    public boolean open() {
        return this != CLOSED;
    }

    /** Whether the person has not been handed over yet. */
    public boolean before() {
        return switch (this) {
            case NOTICED, UNVERIFIED, VERIFIED, RECEIVER_SET -> true;
            case NO_SHOW, HANDED_OVER, ACTIVE, MOVED, CLOSED -> false;
        };
    }
}
