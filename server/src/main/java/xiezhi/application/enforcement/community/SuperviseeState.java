package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 社区矫正状态: where somebody stands between the papers and the end; the class of supervision is a fact beside it. */
@CodeSet(code = "CS_CC_STATE", name = "社区矫正状态", standard = "社区矫正法#22")
public enum SuperviseeState implements Labelled {
    AWAITING_ARRIVAL("等待报到"),
    OVERDUE("逾期未报到"),
    REGISTERED("已登记, 等待宣告"),
    DECLARED("已宣告, 等待定方案"),
    SUPERVISED("监管中"),
    ON_LEAVE("外出中"),
    LOST("失去联系, 正在查找"),
    DETAINED("被羁押或者强制隔离戒毒"),
    PENDING_REVOCATION("已提请撤销或者收监"),
    PRE_LIFT("期满前总结"),
    LIFTED("已解除"),
    TERMINATED("已终止");

    private final String label;

    SuperviseeState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
