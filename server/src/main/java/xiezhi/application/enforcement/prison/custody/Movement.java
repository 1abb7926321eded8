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

/** 监外流动: one time outside the walls in custody, out and back. */
@Standard(
        code = "prison.movement",
        name = "监外流动",
        basis = {"监狱法#87"},
        readers = {
            PrisonDuty.INTAKE,
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.CUSTODY,
            PrisonDuty.EDUCATION,
            PrisonDuty.LIFE,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record Movement(
        @Key Ref<Movement> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item("类型") @Listed MovementKind kind,
        @Item(value = "去向", size = 100) @Listed String destination,
        @Item("离监时间") @Listed Instant outAt,
        @Item(value = "押解民警", size = 200) @Nullable String escorts,
        @Item(value = "批准文书", size = 100) @Nullable String approval,
        @Item("返监时间") @Listed @Nullable Instant backAt) {

    public Movement {
        that(backAt == null || !backAt.isBefore(outAt), "返监时间早于离监时间");
    }

    public Movement back(Instant at) {
        return new Movement(id, file, kind, destination, outAt, escorts, approval, at);
    }
}
