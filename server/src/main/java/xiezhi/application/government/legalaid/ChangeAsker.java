package xiezhi.application.government.legalaid;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 更换请求人: who asks that somebody else takes the case. */
@CodeSet(code = "CS_AID_CHANGE_ASKER", name = "更换承办人员的请求人", standard = "法律援助法#55")
public enum ChangeAsker implements Labelled {
    RECIPIENT("受援人"),
    LAWYER("承办人员");

    private final String label;

    ChangeAsker(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
