package xiezhi.application.enforcement.prison.intake;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 收监文书: the papers that come with a person who is delivered. */
@CodeSet(code = "CS_PRISON_PAPER", name = "收监文书", standard = "监狱法#31")
public enum Paper implements Labelled {
    INDICTMENT("起诉书副本"),
    SELF_COMPLAINT("自诉状复印件"),
    JUDGMENT("判决书"),
    RULING("裁定书"),
    EXEC_NOTICE("执行通知书"),
    CASE_CLOSE_FORM("结案登记表"),
    REVOKE_RULING("撤销缓刑或者假释裁定书"),
    RECALL_DECISION("收监执行决定书"),
    PROPERTY_STATUS("财产性判项执行材料"),
    DETENTION_CONDUCT("羁押期间表现材料"),
    HEALTH_FILE("健康档案");

    private final String label;

    Paper(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
