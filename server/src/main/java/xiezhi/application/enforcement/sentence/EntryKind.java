package xiezhi.application.enforcement.sentence;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 刑期变动: the kinds of entry that the ledger of a person's term may have. */
@CodeSet(code = "CS_TERM_ENTRY", name = "刑期变动种类", standard = "刑法#78")
public enum EntryKind implements Labelled {
    ORIGINAL("原判"),
    CREDIT("羁押折抵"),
    COMMUTATION("减刑"),
    TO_LIFE("死缓减为无期徒刑"),
    TO_FIXED("减为有期徒刑"),
    RENEWED("再审后重新裁定减刑"),
    SUSPENSION("不计入执行刑期"),
    RETRIAL("再审改判"),
    COMBINATION("数罪并罚"),
    PAROLE_REVOKED("撤销假释"),
    REPRIEVE_RESTARTED("死缓期间重新计算");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
