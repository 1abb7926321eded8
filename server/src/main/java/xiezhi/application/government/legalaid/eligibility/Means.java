package xiezhi.application.government.legalaid.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.rule.LegalBasis;

/** 经济困难 (R5): income a head and month, and assets a head, against the standard of the province. Both limits are inclusive. */
final class Means {
    private static final String BASIS = "法律援助法#34";
    private static final int MONTHS = 12;

    private Means() {}

    @LegalBasis({BASIS, "法律援助法#41", "民法典#1259"}) // 以下 includes the number itself
    static AidAnswer weigh(Declared declared, @Nullable AidStandard standard, Trace trace) {
        if (standard == null) {
            trace.found(BASIS, "本地的经济困难标准还没有录入, 由工作人员核实");
            trace.missing("本省公布的经济困难标准");
            return AidAnswer.of(Outcome.HOLD, Route.R5);
        }
        if (declared.heads() == 0) {
            trace.missing("家里有几口人(包括您自己)");
        }
        if (declared.income() == null) {
            trace.missing("全家过去12个月的收入");
        }
        Money income = declared.income();
        if (declared.heads() == 0 || income == null) {
            trace.found("法律援助法#41.1", "要说明家庭经济状况才能判断");
            return AidAnswer.of(Outcome.HOLD, Route.R5);
        }
        return compare(declared, income, standard, trace);
    }

    private static AidAnswer compare(Declared declared, Money income, AidStandard standard, Trace trace) {
        int heads = declared.heads();
        String perCapita = share(income, heads * MONTHS, standard.incomeCap());
        Money assets = declared.assets();
        String assetsPerHead = share(assets == null ? Money.ZERO : assets, heads, standard.assetCap());
        boolean poor = within(income, standard.incomeCap(), heads * MONTHS);
        boolean modest = assets == null || within(assets, standard.assetCap(), heads);
        trace.found(
                BASIS,
                "全家%d人, 过去12个月收入 %s, 平均每人每月 %s 元, %s %s 元",
                heads,
                income.echo(),
                perCapita,
                poor ? "没有超过" : "超过了",
                standard.incomeCap());
        if (assets == null) {
            trace.found("法律援助法#41.1", "没有填写家庭财产, 先按没有财产计算, 正式申请时要如实填写");
        } else {
            trace.found(BASIS, "家庭财产平均每人 %s 元, %s %s 元", assetsPerHead, modest ? "没有超过" : "超过了", standard.assetCap());
        }
        trace.found(BASIS, standard.demo() ? "以上用的是演示标准, 不是法律规定的标准" : "标准来自" + standard.source());
        if (!poor || !modest) {
            trace.found("法律援助法#23", "您仍然可以得到免费的法律咨询: 拨打12348, 或者到法律援助窗口");
        }
        return new AidAnswer(
                poor && modest ? Outcome.GRANT : Outcome.REFUSE,
                Route.R5,
                false,
                perCapita,
                standard.incomeCap().toString(),
                assets == null ? null : assetsPerHead,
                standard.assetCap().toString(),
                standard.name(),
                List.of(),
                poor && modest ? Likelihood.LIKELY : Likelihood.UNLIKELY,
                false,
                false);
    }

    /** Compared before any division, so that no cent is won or lost by rounding. */
    private static boolean within(Money sum, Money cap, int parts) {
        return !sum.isMoreThan(cap.times(parts));
    }

    /** The share as printed; one that exceeds the cap by a fraction of a cent is not printed as equal to it. */
    private static String share(Money sum, int parts, Money cap) {
        Money printed = sum.dividedBy(parts);
        boolean hidden = !printed.isMoreThan(cap) && !within(sum, cap, parts);
        return hidden
                ? sum.value()
                        .divide(BigDecimal.valueOf(parts), 2, RoundingMode.CEILING)
                        .toPlainString()
                : printed.toString();
    }
}
