package xiezhi.application.enforcement.supply;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 分级处遇等级, as far as it limits spending. */
@CodeSet(code = "CS_SPENDING_LEVEL", name = "消费等级", standard = "减刑假释财产规定#6")
public enum SpendingLevel implements Labelled {
    STRICT("严管"),
    OBSERVE("考察"),
    NORMAL("普管"),
    LENIENT("宽管");

    private final String label;

    SpendingLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
