package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 公示异议: what somebody said against a case during its notice, and what the re-check came to. */
@Standard(
        code = "prison.case-objection",
        name = "公示异议",
        basis = {"监狱法#50"},
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
public record CaseObjection(
        @Key Ref<CaseObjection> id,
        @Item("案件") @Listed @Nullable Ref<CommutationCase> commutationCase,
        @Item("暂予监外执行案件") @Listed @Nullable Ref<OutsideCase> outsideCase,
        @Item("提出日期") @Listed LocalDate raisedOn,
        @Item(value = "理由", size = 1000, sealed = true) String grounds,
        @Item(value = "复核意见", size = 1000) @Nullable String answer) {

    CaseObjection answered(String with) {
        return new CaseObjection(id, commutationCase, outsideCase, raisedOn, grounds, with);
    }
}
