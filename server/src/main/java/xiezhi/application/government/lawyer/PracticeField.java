package xiezhi.application.government.lawyer;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 擅长领域: what a practitioner is good at, as far as assignment asks. */
@CodeSet(code = "CS_PRACTICE_FIELD", name = "擅长领域", standard = "平台自定")
public enum PracticeField implements Labelled {
    CRIMINAL("刑事"),
    CIVIL("民事"),
    LABOUR("劳动争议"),
    FAMILY("婚姻家庭"),
    INJURY("人身损害"),
    ADMINISTRATIVE("行政与国家赔偿"),
    ENVIRONMENT("环境资源");

    private final String label;

    PracticeField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
