package xiezhi.application.government.legalaid;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 援助案件类型: the word in the number of the case, {@code (2026)南援民字第57号}. */
@CodeSet(code = "CS_AID_CASE_TYPE", name = "援助案件类型", standard = "法律援助法#22")
public enum AidCaseType implements Labelled {
    CRIMINAL("刑事", "刑"),
    CIVIL("民事", "民"),
    ADMINISTRATIVE("行政", "行"),
    LABOUR_ARBITRATION("劳动仲裁", "劳仲");

    private final String label;
    private final String word;

    AidCaseType(String label, String word) {
        this.label = label;
        this.word = word;
    }

    @Override
    public String label() {
        return label;
    }

    /** The word as printed in the number. */
    public String word() {
        return word;
    }
}
