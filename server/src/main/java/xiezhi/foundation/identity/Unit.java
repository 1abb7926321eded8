package xiezhi.foundation.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Open;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 机构: a unit of the five-level tree. The parent is stored, never computed from the code; names keep their history. */
@Standard(
        code = "identity.unit",
        name = "机构",
        basis = "SF/T 0011-2017",
        title = "fullName",
        common = true,
        share = Share.UNCONDITIONAL,
        open = Open.FULL,
        keep = Keep.PERMANENT)
public record Unit(
        @Key @Owner Ref<Unit> id,
        @Item("上级机构") @Nullable Ref<Unit> parent,
        @Item(value = "行政区划代码", size = 9) @Listed @Searched String divisionCode,
        @Item(value = "机构编码", size = 14) @Listed @Searched String unitCode,
        @Item("机构类型") @Listed UnitType unitType,
        @Item("层级, 1部 2省 3市 4县 5乡") @Listed int level,
        @Item(value = "全称", size = 100) @Listed @Searched String fullName,
        @Item(value = "规范化简称", size = 40) @Listed @Searched String shortName,
        @Item(value = "机关代字", size = 20) @Nullable String documentCode,
        @Item(value = "统一社会信用代码", size = 18) @Nullable String creditCode,
        @Item(value = "电话", size = 20) @Nullable String telephone,
        @Item(value = "地址", size = 100) @Nullable String place,
        @Item("启用日期") LocalDate validFrom,
        @Item("停用日期") @Nullable LocalDate validTo) {}
