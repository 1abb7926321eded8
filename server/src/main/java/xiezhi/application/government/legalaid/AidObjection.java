package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 法律援助异议: an objection to a refusal or termination; the bureau that set up the centre decides within five days. */
@Standard(
        code = "legalaid.objection",
        name = "法律援助异议",
        basis = "法律援助法#49",
        readers = {AidDuty.OBJECTION, AidDuty.LEAD, AidDuty.DECIDE, AidDuty.STATISTICS})
public record AidObjection(
        @Key Ref<AidObjection> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("所异议的决定") Ref<AidDecision> decision,
        @Item("审查机关") @Listed Ref<Unit> bureau,
        @Item(value = "异议理由", size = 2000, sealed = true) String reason,
        @Item("收到日期") @Listed LocalDate receivedOn,
        @Item("审查结论") @Listed @Nullable ObjectionOutcome outcome,
        @Item(value = "审查意见", size = 2000) @Nullable String opinion,
        @Item("理由") List<Grounds> reasons,
        @Item("决定日期") @Nullable LocalDate decidedOn,
        @Item("行政复议最后日期") @Nullable LocalDate reconsiderBy,
        @Item("行政诉讼最后日期") @Nullable LocalDate sueBy) {

    public AidObjection {
        reasons = List.copyOf(reasons);
        that(!reason.isBlank(), "异议理由不能为空");
        that((outcome == null) == (decidedOn == null), "审查结论和决定日期应当同时填写");
        that(outcome != ObjectionOutcome.MAINTAIN || (reconsiderBy != null && sueBy != null), "维持决定应当写明复议和诉讼的最后日期");
    }

    public AidObjection decided(
            ObjectionOutcome as,
            String why,
            List<Grounds> grounds,
            LocalDate day,
            @Nullable LocalDate reconsider,
            @Nullable LocalDate sue) {
        return new AidObjection(
                id, application, decision, bureau, reason, receivedOn, as, why, grounds, day, reconsider, sue);
    }

    /** The letter was delivered: the last days are counted from that day. */
    public AidObjection delivered(LocalDate reconsider, LocalDate sue) {
        return new AidObjection(
                id,
                application,
                decision,
                bureau,
                reason,
                receivedOn,
                outcome,
                opinion,
                reasons,
                decidedOn,
                reconsider,
                sue);
    }
}
