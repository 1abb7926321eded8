package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 毒品种类. */
@CodeSet(code = "CS_DRUG_TYPE", name = "毒品种类", standard = "禁毒法#2")
public enum DrugType implements Labelled {
    OPIOID("阿片类"),
    AMPHETAMINE("苯丙胺类"),
    KETAMINE("氯胺酮"),
    COCAINE("可卡因"),
    CANNABINOID("大麻类"),
    SYNTHETIC_CANNABINOID("合成大麻素"),
    ETOMIDATE("依托咪酯"),
    OTHER("其他");

    private final String label;

    DrugType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
