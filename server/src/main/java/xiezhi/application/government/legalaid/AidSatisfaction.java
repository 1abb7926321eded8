package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 评价与回访: the recipient's word on the service, given by himself or on the telephone. His own may be changed once. */
@Standard(
        code = "legalaid.satisfaction",
        name = "评价与回访",
        basis = "法律援助法#59",
        readers = {AidDuty.CLOSE, AidDuty.LEAD, AidDuty.STATISTICS})
public record AidSatisfaction(
        @Key Ref<AidSatisfaction> id,
        @Item("案件") Ref<AidApplication> application,
        @Item(value = "评分", min = 1) @Listed int score,
        @Item(value = "意见", size = 500) @Nullable String note,
        @Item("电话回访") @Listed boolean callBack,
        @Item("评价日期") @Listed LocalDate ratedOn,
        @Item("已修改") boolean revised) {

    public AidSatisfaction {
        that(score >= 1 && score <= 5, "评分应当是1至5分, 现为%d", score);
    }

    public AidSatisfaction revise(int to, @Nullable String words) {
        return new AidSatisfaction(id, application, to, words, callBack, ratedOn, true);
    }
}
