package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 办理阶段: the stage that a report of progress is about. */
@CodeSet(code = "CS_AID_STAGE", name = "办理阶段", standard = "法律援助法#46")
public enum AidStage implements Labelled {
    MET_CLIENT("会见、约见受援人", "法律援助法#46.2"),
    READ_FILE("阅卷、调查取证", "法律援助法#46.2"),
    FILED("立案、申请仲裁", "法律援助法#46.2"),
    HEARING("开庭、听证、调解", "法律援助法#46.2"),
    DOCUMENT_RECEIVED("收到法律文书", "法律援助法#46.2"),
    OTHER("其他", "法律援助法#46.2"),
    CONCLUDED("案件办结", "法律援助法#50");

    private final String label;
    private final @Nullable String basis;

    AidStage(String label, @Nullable String basis) {
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

    /** The value as a form sends it, by code or Chinese name; what is not in the code set is 其他. */
    public static AidStage read(String text) {
        for (AidStage value : values()) {
            if (value.name().equalsIgnoreCase(text) || value.label.equals(text)) {
                return value;
            }
        }
        return OTHER;
    }
}
