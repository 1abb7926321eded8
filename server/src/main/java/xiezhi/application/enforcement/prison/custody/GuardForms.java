package xiezhi.application.enforcement.prison.custody;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyLevel;
import xiezhi.application.enforcement.prison.KeyRisk;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 狱政管理表单. */
public final class GuardForms {
    private GuardForms() {}

    /** 分级. */
    public record Level(
            @Item("处遇等级") TreatmentLevel treatment,
            @Item("戒备等级") CustodyLevel custody,
            @Item("参加劳动考核") boolean labours,
            @Item("重点罪犯情形") Set<KeyRisk> keyRisks,
            @Item(value = "意见", size = 500) @Nullable String opinion) {

        public Level {
            keyRisks = Set.copyOf(keyRisks);
        }
    }

    /** 编舍. */
    public record Cell(
            @Item(value = "监舍床位", size = 30) String cell,
            @Item("同案犯同监已经书面批准") @Nullable Boolean override) {}

    /** 禁止同监. */
    public record Avoid(
            @Item(value = "罪犯编号", size = 20) String number,
            @Item(value = "原因", size = 100) String why,
            @Item("同案犯") boolean coDefendant) {}

    /** 调监区. */
    public record Ward(
            @Item("调入监区") Ref<Unit> ward,
            @Item(value = "理由或者批准文书", size = 200) String why) {}

    /** 监外流动. */
    public record Out(
            @Item("类型") MovementKind kind,
            @Item(value = "去向", size = 100) String destination,
            @Item(value = "押解民警", size = 200) @Nullable String escorts,
            @Item(value = "批准文书", size = 100) @Nullable String approval) {}

    /** 返监. */
    public record Back(@Item(value = "清点和人身检查", size = 200) String check) {}
}
