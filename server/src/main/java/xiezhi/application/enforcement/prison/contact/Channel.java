package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 会见通信方式. */
@CodeSet(code = "CS_PRISON_CHANNEL", name = "会见通信方式", standard = "监狱法#69")
public enum Channel implements Labelled {
    FACE("会见"),
    VIDEO("视频会见"),
    PHONE("通话"),
    LETTER("通信"),
    LAWYER("律师会见"),
    CONSULAR("领事会见");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
