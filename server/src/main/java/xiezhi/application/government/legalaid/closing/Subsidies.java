package xiezhi.application.government.legalaid.closing;

import java.time.LocalDate;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.rule.LegalBasis;

/** 补贴标准: the sum for the form of aid, by the table in force on the day the aid was granted. */
public final class Subsidies {
    private Subsidies() {}

    /** 标准. */
    public record Standard(Money amount, String basis) {}

    @LegalBasis("法律援助法#52.2")
    public static Standard of(AidForm form, LocalDate grantedOn) {
        Parameters parameters = Parameters.of("legalaid");
        return new Standard(
                parameters.money("subsidy", form.name(), grantedOn), parameters.basis("subsidy", grantedOn));
    }
}
