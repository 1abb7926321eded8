package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 法律援助形式: the forms of the article, in its order. */
@CodeSet(code = "CS_AID_FORM", name = "法律援助形式", standard = "法律援助法#22")
public enum AidForm implements Labelled {
    CONSULT("法律咨询", "法律援助法#22.1"),
    DRAFTING("代拟法律文书", "法律援助法#22.2"),
    CRIMINAL_DEFENCE("刑事辩护", "法律援助法#22.3"),
    CRIMINAL_AGENCY("刑事代理", "法律援助法#22.3"),
    CIVIL_ADMIN_AGENCY("民事、行政诉讼代理及非诉讼代理", "法律援助法#22.4"),
    STATE_COMP("国家赔偿案件代理", "法律援助法#22.4"),
    DUTY_LAWYER("值班律师法律帮助", "法律援助法#22.5"),
    LABOUR_MEDIATION_ARB("劳动争议调解与仲裁代理", "法律援助法#22.6");

    private final String label;
    private final @Nullable String basis;

    AidForm(String label, @Nullable String basis) {
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

    /** The word in the number of the case, where the form decides it; otherwise the matter does. */
    public AidCaseType caseType(AidMatter matter) {
        return switch (this) {
            case CRIMINAL_DEFENCE, CRIMINAL_AGENCY, DUTY_LAWYER -> AidCaseType.CRIMINAL;
            case STATE_COMP -> AidCaseType.ADMINISTRATIVE;
            case LABOUR_MEDIATION_ARB -> AidCaseType.LABOUR_ARBITRATION;
            case CONSULT, DRAFTING, CIVIL_ADMIN_AGENCY -> matter.caseType();
        };
    }
}
