package xiezhi.application.enforcement.prison.cases;

import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 回避: a member who is kin of the inmate, or of whom he has complained, stays out of the case. */
@Standard(
        code = "prison.case-recusal",
        name = "评审回避",
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
public record CaseRecusal(
        @Key Ref<CaseRecusal> id,
        @Item("案件") @Listed @Nullable Ref<CommutationCase> commutationCase,
        @Item("暂予监外执行案件") @Listed @Nullable Ref<OutsideCase> outsideCase,
        @Item(value = "成员", size = 50) @Listed String member,
        @Item(value = "事由", size = 200) String why) {}
