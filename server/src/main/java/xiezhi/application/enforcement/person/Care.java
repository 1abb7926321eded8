package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 照护: what must be heeded of a person, since when, on which paper. A belief as such is never asked for. */
public record Care(
        @Item("标识") CareKind kind,
        @Item("自") LocalDate since,
        @Item(value = "依据材料", size = 200) @Nullable String paper) {}
