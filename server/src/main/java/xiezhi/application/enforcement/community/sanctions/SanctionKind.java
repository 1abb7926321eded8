package xiezhi.application.enforcement.community.sanctions;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 处分种类: the rungs of the ladder, from light to heavy, each with who decides. */
@CodeSet(code = "CS_CC_SANCTION", name = "社区矫正处分", standard = "社区矫正法#28")
public enum SanctionKind implements Labelled {
    ADMONITION("训诫", "县级社区矫正机构", "社区矫正法实施办法#34"),
    WARNING("警告", "县级社区矫正机构", "社区矫正法实施办法#35"),
    POLICE_PENALTY("提请治安管理处罚", "公安机关", "社区矫正法实施办法#36"),
    REVOKE_SUSPENSION("提请撤销缓刑", "人民法院", "社区矫正法实施办法#46"),
    REVOKE_PAROLE("提请撤销假释", "人民法院", "社区矫正法实施办法#47"),
    RECALL("提请收监执行", "暂予监外执行决定机关", "社区矫正法实施办法#49");

    private final String label;
    private final String decider;
    private final String basis;

    SanctionKind(String label, String decider, String basis) {
        this.label = label;
        this.decider = decider;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String basis() {
        return basis;
    }

    /** Who decides in the end. */
    public String decider() {
        return decider;
    }

    /** Whether the county itself decides; on the others it only proposes. */
    public boolean ofCounty() {
        return this == ADMONITION || this == WARNING;
    }

    /** Whether it would end the serving at home. */
    public boolean endsSupervision() {
        return ordinal() >= REVOKE_SUSPENSION.ordinal();
    }
}
