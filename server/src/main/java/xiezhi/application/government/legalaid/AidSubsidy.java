package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 法律援助补贴: what the centre pays the lawyer; free of value-added and income tax. The recipient pays nothing. */
@Standard(
        code = "legalaid.subsidy",
        name = "法律援助补贴",
        basis = "法律援助法#52",
        readers = {AidDuty.CLOSE, AidDuty.LEAD, AidDuty.STATISTICS, AidDuty.HANDLE})
public record AidSubsidy(
        @Key Ref<AidSubsidy> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("承办人员") @Listed Ref<Practitioner> lawyer,
        @Item("援助形式") AidForm form,
        @Item("补贴金额") @Listed Money amount,
        @Item(value = "标准依据", size = 100) String basis,
        @Item("核定日期") @Listed LocalDate approvedOn,
        @Item("支付日期") @Listed @Nullable LocalDate paidOn) {

    public AidSubsidy {
        that(!amount.isNegative(), "补贴金额不能为负数");
        that(paidOn == null || !paidOn.isBefore(approvedOn), "支付日期不能早于核定日期");
    }

    public AidSubsidy paid(LocalDate day) {
        return new AidSubsidy(id, application, lawyer, form, amount, basis, approvedOn, day);
    }
}
