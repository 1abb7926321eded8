package xiezhi.application.enforcement.supply;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 订单状态. Screening, limit and freezing of the money happen in the breath of the submission, so an order that stands has passed them. */
@CodeSet(code = "CS_SUPPLY_ORDER", name = "生活物资订单状态", standard = "减刑假释财产规定#6")
public enum OrderState implements Labelled {
    FUNDS_FROZEN("已冻结货款, 等待审批"),
    APPROVED("已审批, 等待拣货"),
    PICKED("已拣货, 等待装袋"),
    PACKED("已装袋封签, 等待送达"),
    DELIVERED("已送到监区, 等待签收"),
    SIGNED("已签收"),
    DISPUTED("有争议"),
    RETURNED("已退货"),
    REJECTED("未批准"),
    CANCELLED("已撤销"),
    CLOSED("已办结");

    private final String label;

    OrderState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
