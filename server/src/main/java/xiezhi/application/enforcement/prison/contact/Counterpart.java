package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 会见通信对象: who stands to the inmate in which relation. */
@CodeSet(code = "CS_PRISON_COUNTERPART", name = "会见通信对象", standard = "监狱法#69")
public enum Counterpart implements Labelled {
    RELATIVE("亲属"),
    GUARDIAN("监护人"),
    OTHER("其他人员"),
    DEFENCE_COUNSEL("辩护律师"),
    ENGAGED_LAWYER("委托的其他律师"),
    LEGAL_AID_LAWYER("法律援助律师"),
    EVIDENCE_LAWYER("办理其他案件的律师"),
    CONSUL("领事官员"),
    SUPERIOR_ORGAN("监狱的上级机关"),
    SUPERVISION_ORGAN("监察机关"),
    JUDICIAL_ORGAN("司法机关");

    private final String label;

    Counterpart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
