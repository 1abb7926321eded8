package xiezhi.foundation.documents.seal;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 印章种类. */
@CodeSet(code = "CS_SEAL_KIND", name = "印章种类", standard = "国发〔1999〕25号")
public enum SealKind implements Labelled {
    OFFICIAL("公章"),
    PARTY("党组织章"),
    SPECIAL("专用章"),
    PERSON_SIGN("签名章"),
    STEEL("钢印");

    private final String label;

    SealKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
