package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 法律援助决定: a named officer's decision with its reasons. One that goes against the applicant says who hears an objection, and until when. */
@Standard(
        code = "legalaid.decision",
        name = "法律援助决定",
        basis = "法律援助法#43",
        title = "documentNumber",
        readers = {AidDuty.REVIEW, AidDuty.DECIDE, AidDuty.ASSIGN, AidDuty.OBJECTION, AidDuty.LEAD, AidDuty.STATISTICS},
        keep = Keep.THIRTY_YEARS)
public record AidDecision(
        @Key Ref<AidDecision> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("决定") @Listed DecisionKind kind,
        @Item(value = "决定意见", size = 2000) @Nullable String opinion,
        @Item("理由") List<Grounds> reasons,
        @Item("终止情形") @Nullable TerminationGround ground,
        @Item("决定日期") @Listed LocalDate decidedOn,
        @Item(value = "文书编号", size = 60) @Nullable String documentNumber,
        @Item(value = "异议受理机关", size = 100) @Nullable String remedyBody) {

    public AidDecision {
        reasons = List.copyOf(reasons);
        that(!kind.negative() || !reasons.isEmpty(), "不利决定应当说明理由");
        that(!kind.negative() || remedyBody != null, "不利决定应当写明异议受理机关");
        that((kind == DecisionKind.TERMINATE) == (ground != null), "终止决定应当写明法律援助法第48条第1款的情形");
    }
}
