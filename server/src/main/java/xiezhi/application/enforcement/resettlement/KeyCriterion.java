package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 重点帮教对象情形: a checklist; each tick needs its evidence, and there is no score. */
@CodeSet(code = "CS_KEY_PERSON", name = "重点帮教对象情形", standard = "中办发〔2010〕5号")
public enum KeyCriterion implements Labelled {
    NO_HOME("无家可归"),
    NO_FAMILY("无亲可投"),
    NO_LIVELIHOOD("无业可就、无田可耕"),
    HIGH_RISK("经评定再犯风险高"),
    GRAVE_OFFENCE("危害国家安全、恐怖、邪教、黑社会性质组织、有组织暴力或者严重毒品、性犯罪"),
    REOFFENDER("两次以上犯罪"),
    MENTAL_DANGER("患精神疾病且有危险"),
    REVENGE("有证据证明扬言报复"),
    NO_CARE("年老或者残疾无人照料"),
    MINOR_NO_GUARDIAN("未成年且无监护人");

    private final String label;

    KeyCriterion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
