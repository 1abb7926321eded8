package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 受理机关: to whom it is addressed; what goes to the first three is not opened. */
@CodeSet(code = "CS_PRISON_ADDRESSEE", name = "受理机关", standard = "监狱法#41")
public enum Addressee implements Labelled {
    COURT("人民法院"),
    PROCURATORATE("人民检察院"),
    SUPERVISION("监察机关"),
    SUPERIOR("监狱的上级机关"),
    POLICE("公安机关"),
    PRISON("监狱");

    private final String label;

    Addressee(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether what is addressed to it is forwarded without being opened. */
    public boolean unopened() {
        return this != PRISON && this != POLICE;
    }
}
