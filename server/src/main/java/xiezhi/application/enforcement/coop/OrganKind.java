package xiezhi.application.enforcement.coop;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 协同单位种类: the kinds of organs that messages go between. */
@CodeSet(code = "CS_ORGAN_KIND", name = "协同单位种类", standard = "XIEZHI 执法-20")
public enum OrganKind implements Labelled {
    COURT("人民法院"),
    PROCURATORATE("人民检察院"),
    POLICE("公安机关"),
    PRISON("监狱"),
    PRISON_BUREAU("监狱管理局"),
    REHAB("强制隔离戒毒所"),
    COUNTY("县级司法行政机关"),
    HOSPITAL("诊断医院");

    private final String label;

    OrganKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
