package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.Penalty;

/** 矫正期限核算: what the papers say of the term, the end that the rule finds, the end that is printed, and why they differ if they do. */
@Standard(
        code = "community.term",
        name = "矫正期限核算",
        basis = "社区矫正法#20",
        readers = {
            CommunityDuty.OFFICE,
            CommunityDuty.COUNTY,
            CommunityDuty.HEAD,
            CommunityDuty.HIGHER,
            CommunityDuty.PROCURATOR
        },
        keep = Keep.THIRTY_YEARS)
public record TermReckoning(
        @Key Ref<TermReckoning> id,
        @Item("矫正对象") Ref<Supervisee> supervisee,
        @Item("核算日期") LocalDate day,
        @Item("原判刑种") @Nullable Penalty penalty,
        @Item("原判刑期") @Nullable TermLength term,
        @Item("原判无期徒刑") boolean life,
        @Item("缓刑考验期") @Nullable TermLength probation,
        @Item("起算日") LocalDate starts,
        @Item("判决执行以前的羁押") List<Custody> custody,
        @Item("刑期届满日") @Nullable LocalDate remainingEnd,
        @Item("计算的矫正期止") LocalDate computed,
        @Item("文书载明的矫正期止") @Nullable LocalDate printed,
        @Item("不一致") boolean differs,
        @Item(value = "不一致的说明", size = 500) @Nullable String difference,
        @Item(value = "计算依据", size = 4000) String explanation) {

    public TermReckoning {
        custody = List.copyOf(custody);
    }

    /** The end that counts: the papers are followed until the organ that wrote them corrects them. */
    public LocalDate ends() {
        return printed == null ? computed : printed;
    }
}
