package xiezhi.application.enforcement.prison.custody;

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

/** 狱情: what disturbed the order, who was concerned, what was done. */
@Standard(
        code = "prison.incident",
        name = "狱情",
        basis = {"监狱法#90"},
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
public record Incident(
        @Key Ref<Incident> id,
        @Item("服刑档案") @Listed @Nullable Ref<CustodyFile> file,
        @Item("类型") @Listed IncidentKind kind,
        @Item("程度") @Listed Severity severity,
        @Item("发生时间") @Listed Instant happenedAt,
        @Item(value = "地点", size = 100) String place,
        @Item(value = "经过", size = 2000, sealed = true) String facts,
        @Item(value = "处置", size = 2000) @Nullable String actions) {}
