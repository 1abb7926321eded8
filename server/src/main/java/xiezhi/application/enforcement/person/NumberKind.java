package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 外部编号种类: the registers of others in which a person has a number; a number of theirs links a message to its person. */
@CodeSet(code = "CS_PERSON_NUMBER_KIND", name = "外部编号种类", standard = "XIEZHI 执法-06")
public enum NumberKind implements Labelled {
    POLICE_PERSON("公安人员编号"),
    PRISON("罪犯编号"),
    CORRECTION("矫正编号"),
    REHAB("戒毒人员编号"),
    CUSTODY("看守所在押人员编号"),
    PASSPORT("护照号码"),
    PERMANENT_RESIDENT("外国人永久居留身份证号码"),
    OTHER("其他编号");

    private final String label;

    NumberKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
