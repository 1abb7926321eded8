package xiezhi.application.enforcement.prison.cases;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 评审表决记录: how one member of a meeting voted on a case; a signature that is never changed. */
@Standard(
        code = "prison.case-vote",
        name = "评审表决记录",
        basis = {"减刑假释程序规定#14"},
        readers = {
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record CaseVote(
        @Key Ref<CaseVote> id,
        @Item("案件") @Listed @Nullable Ref<CommutationCase> commutationCase,
        @Item("暂予监外执行案件") @Listed @Nullable Ref<OutsideCase> outsideCase,
        @Item("环节") @Listed CaseStage stage,
        @Item(value = "成员", size = 50) @Listed String member,
        @Item("表决") @Listed Ballot ballot,
        @Item(value = "意见", size = 500) @Nullable String opinion,
        @Item("日期") @Listed LocalDate votedOn) {

    public CaseVote {
        that((commutationCase == null) != (outsideCase == null), "表决应当属于一件案件");
        that(ballot != Ballot.OPPOSE || opinion != null && !opinion.isBlank(), "不同意的, 应当写明意见");
    }
}
