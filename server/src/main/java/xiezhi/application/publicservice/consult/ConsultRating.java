package xiezhi.application.publicservice.consult;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 咨询评价: one for each answer; it may be changed once within thirty days. */
@Standard(
        code = "consult.rating",
        name = "咨询评价",
        basis = "法律援助法#59",
        readers = {ConsultDuty.REVIEW})
public record ConsultRating(
        @Key Ref<ConsultRating> id,
        @Item("咨询") Ref<Consultation> consultation,
        @Item(value = "评分", min = 1) @Listed int score,
        @Item(value = "意见", size = 500) @Nullable String note,
        @Item("评价日期") @Listed LocalDate ratedOn,
        @Item("已修改") boolean revised) {

    public ConsultRating {
        that(score >= 1 && score <= 5, "评分应当是1至5分, 现为%d", score);
    }
}
