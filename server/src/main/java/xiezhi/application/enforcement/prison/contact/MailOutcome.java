package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 信件处理: what is done with a letter. */
@CodeSet(code = "CS_PRISON_MAIL", name = "信件处理", standard = "监狱法#68")
public enum MailOutcome implements Labelled {
    UNCHECKED("不检查, 直接转递"),
    DELIVER("检查后转递"),
    WITHHOLD("扣留");

    private final String label;

    MailOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
