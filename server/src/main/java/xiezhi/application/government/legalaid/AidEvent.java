package xiezhi.application.government.legalaid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 办理记录: one transition of the file: who, when, from which state to which, why, with which document. Rows are added and never changed. */
@Standard(
        code = "legalaid.event",
        name = "法律援助办理记录",
        basis = "法律援助法#43",
        readers = {AidDuty.REVIEW, AidDuty.DECIDE, AidDuty.LEAD})
public record AidEvent(
        @Key Ref<AidEvent> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("时间") Instant at,
        @Item(value = "行为人", size = 100) String by,
        @Item(value = "事项", size = 40) String verb,
        @Item("原状态") @Nullable AidState before,
        @Item("新状态") AidState after,
        @Item(value = "理由", size = 2000) @Nullable String reason,
        @Item(value = "文书", size = 100) @Nullable String document,
        @Item(value = "办理后的版本", min = 1) int fileVersion) {}
