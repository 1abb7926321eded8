package xiezhi.application.enforcement.coop.contract;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 裁定: what the court has done to the term. */
public record TermRuling(
        @Item("案号") CaseNumber caseNumber,
        @Item(value = "裁判机关", size = 100) String court,
        @Item("裁定日期") LocalDate on,
        @Item("生效日期") LocalDate effective,
        @Item("种类") TermKind kind,
        @Item("准许") boolean granted,
        @Item(value = "减刑月数", min = 0) int months,
        @Item("变更后的刑期止日") @Nullable LocalDate newEnd,
        @Item("考验期起") @Nullable LocalDate probationFrom,
        @Item("考验期止") @Nullable LocalDate probationTo,
        @Item(value = "理由", size = 1000) String reason) {
    public TermRuling {
        that(probationFrom == null || probationTo == null || !probationTo.isBefore(probationFrom), "考验期止日不能早于起日");
    }
}
