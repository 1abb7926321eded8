package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 办案机关: who handles the case and notifies the centre. */
@CodeSet(code = "CS_AID_ORGAN", name = "办案机关", standard = "法律援助法#36")
public enum CaseOrgan implements Labelled {
    POLICE("公安机关", "法律援助法#36"),
    PROCURATORATE("人民检察院", "法律援助法#36"),
    COURT("人民法院", "法律援助法#36");

    private final String label;
    private final @Nullable String basis;

    CaseOrgan(String label, @Nullable String basis) {
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
}
