package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;

/** 其他姓名: one more name of a person, in which sense it is his, and on whose word. */
public record OtherName(
        @Item("姓名") PersonName name,
        @Item("种类") NameKind kind,
        @Item(value = "来源", size = 200) String source,
        @Item("起") @Nullable LocalDate from,
        @Item("止") @Nullable LocalDate to) {}
