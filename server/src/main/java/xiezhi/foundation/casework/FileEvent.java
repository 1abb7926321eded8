package xiezhi.foundation.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 办理记录: one act on a file: who, when, from which state to which, why, with which document. Rows are added and never changed. */
@Standard(code = "casework.event", name = "办理记录", basis = "GB/T 22239-2019")
public record FileEvent(
        @Key Ref<FileEvent> id,
        @Item(value = "案卷", size = 36) String file,
        @Item(value = "记录标准", size = 60) String standard,
        @Item("时间") Instant at,
        @Item(value = "行为人", size = 100) String by,
        @Item(value = "动作", size = 60) String act,
        @Item(value = "事项", size = 60) String label,
        @Item(value = "原状态", size = 40) @Nullable String before,
        @Item(value = "新状态", size = 40) String after,
        @Item(value = "理由", size = 2000) @Nullable String reason,
        @Item(value = "文书", size = 100) @Nullable String document,
        @Item(value = "办理后的版本", min = 1) int fileVersion) {}
