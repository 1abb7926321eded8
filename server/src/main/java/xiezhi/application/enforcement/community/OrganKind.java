package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 通知对象: whom the county tells. */
@CodeSet(code = "CS_CC_ORGAN", name = "通知对象", standard = "社区矫正法#44")
public enum OrganKind implements Labelled {
    PROCURATORATE("人民检察院"),
    POLICE("公安机关"),
    COURT("人民法院"),
    DECIDING_ORGAN("社区矫正决定机关"),
    OTHER_COUNTY("其他县级社区矫正机构"),
    RESETTLEMENT("安置帮教机构");

    private final String label;

    OrganKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
