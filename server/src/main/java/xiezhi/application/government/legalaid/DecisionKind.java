package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 决定种类: the decisions of the centre, each under its article and with its letter. */
@CodeSet(code = "CS_AID_DECISION", name = "法律援助决定种类", standard = "法律援助法#43")
public enum DecisionKind implements Labelled {
    GRANT("给予法律援助", "43.1"),
    REFUSE("不予法律援助", "43.1"),
    PROVISIONAL("先行提供法律援助", "44.1"),
    MANDATORY_ASSIGN("按照通知指派律师", "36"),
    REGULARISE("先行提供转为给予法律援助", "44.2"),
    TERMINATE("终止法律援助", "48.1");

    private final String label;
    private final String article;

    DecisionKind(String label, String article) {
        this.label = label;
        this.article = article;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return "法律援助法#" + article;
    }

    /** Whether it goes against the applicant and so must carry reasons, remedy body and remedy period. */
    public boolean negative() {
        return this == REFUSE || this == TERMINATE;
    }
}
