package xiezhi.application.enforcement.prison.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.kernel.record.Item;

/** 会见通话事实. */
public record VisitFacts(
        @Item("日期") LocalDate day,
        @Item("方式") Channel channel,
        @Item("对象") Counterpart counterpart,
        @Item("处遇等级") TreatmentLevel level,
        @Item(value = "当月已有次数", min = 0) @Nullable Integer alreadyThisMonth,
        @Item(value = "人数", min = 0) @Nullable Integer people,
        @Item(value = "分钟", min = 0) @Nullable Integer minutes,
        @Item("经批准(有利于改造)") @Nullable Boolean approved,
        @Item("关系已证明") @Nullable Boolean relationProved,
        @Item("禁闭期间") @Nullable Boolean confined) {

    boolean isLawyer() {
        return switch (counterpart) {
            case DEFENCE_COUNSEL, ENGAGED_LAWYER, LEGAL_AID_LAWYER, EVIDENCE_LAWYER -> true;
            default -> false;
        };
    }
}
