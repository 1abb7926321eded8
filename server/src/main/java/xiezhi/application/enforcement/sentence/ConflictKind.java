package xiezhi.application.enforcement.sentence;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 文书冲突种类. */
@CodeSet(code = "CS_JUDGMENT_CONFLICT", name = "裁判文书冲突种类", standard = "监狱法#32")
public enum ConflictKind implements Labelled {
    OTHER_TERM("同一案号, 刑罚或者刑期不同"),
    OTHER_PERSON("同一案号, 罪犯不同");

    private final String label;

    ConflictKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
