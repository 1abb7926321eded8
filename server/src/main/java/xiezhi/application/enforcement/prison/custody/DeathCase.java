package xiezhi.application.enforcement.prison.custody;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 死亡处理: a death in custody: who was told when, how it was examined, what became of remains and belongings. */
@Standard(
        code = "prison.death-case",
        name = "死亡处理",
        basis = {"监狱法#81"},
        readers = {
            PrisonDuty.CUSTODY,
            PrisonDuty.PENALTY,
            PrisonDuty.WARDEN,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT,
            PrisonDuty.BUREAU
        },
        keep = Keep.PERMANENT)
public record DeathCase(
        @Key Ref<DeathCase> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item("死亡时间") @Listed Instant diedAt,
        @Item(value = "地点", size = 100) String place,
        @Item("非正常死亡") @Listed boolean abnormal,
        @Item("通知家属时间") @Nullable Instant familyToldAt,
        @Item("通知检察院时间") @Nullable Instant procuratorToldAt,
        @Item(value = "检察院委托的鉴定机构", size = 100) @Nullable String forensicBody,

        @Item(value = "死因结论", size = 1000, sealed = true) @Nullable
        String conclusion,

        @Item(value = "家属异议", size = 1000) @Nullable String objection,
        @Item(value = "遗体遗物处理", size = 500) @Nullable String belongings) {

    public DeathCase {
        that(familyToldAt == null || !familyToldAt.isBefore(diedAt), "通知时间早于死亡时间");
    }
}
