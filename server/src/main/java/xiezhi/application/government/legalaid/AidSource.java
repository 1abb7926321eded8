package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 案件来源: how the case came to the centre. */
@CodeSet(code = "CS_AID_SOURCE", name = "案件来源", standard = "法律援助法#36")
public enum AidSource implements Labelled {
    APPLY("本人申请", "法律援助法#43.1"),
    NOTICE_MUST("应当通知", "法律援助法#36"),
    NOTICE_MAY("可以通知", "法律援助法#25.2"),
    TRANSFER("监管场所转交", "法律援助法#39.1");

    private final String label;
    private final @Nullable String basis;

    AidSource(String label, @Nullable String basis) {
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return basis;
    }

    /** Whether an organ asked for a lawyer, so that nobody has to decide about economic hardship. */
    public boolean notified() {
        return this == NOTICE_MUST || this == NOTICE_MAY;
    }
}
