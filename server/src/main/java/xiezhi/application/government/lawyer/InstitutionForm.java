package xiezhi.application.government.lawyer;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 执业机构形式. */
@CodeSet(code = "CS_LAW_INSTITUTION", name = "执业机构形式", standard = "律师事务所管理办法")
public enum InstitutionForm implements Labelled {
    GENERAL_PARTNERSHIP("普通合伙律师事务所"),
    SPECIAL_PARTNERSHIP("特殊的普通合伙律师事务所"),
    INDIVIDUAL("个人律师事务所"),
    STATE_FUNDED("国资律师事务所"),
    GRASSROOTS_OFFICE("基层法律服务所"),
    AID_AGENCY("法律援助机构");

    private final String label;

    InstitutionForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
