package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Open;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 经济困难标准: what the government of a province published, for a period. A new figure is a new row; old files keep the old one. */
@Standard(
        code = "legalaid.local-standard",
        name = "法律援助经济困难标准",
        basis = "法律援助法#34",
        title = "source",
        common = true,
        writers = AidDuty.STANDARD,
        share = Share.UNCONDITIONAL,
        open = Open.FULL,
        keep = Keep.PERMANENT)
public record LocalAidStandard(
        @Key Ref<LocalAidStandard> id,
        @Item("适用地区") @Listed @Searched DivisionCode region,
        @Item("开始日期") @Listed LocalDate validFrom,
        @Item("结束日期") @Listed @Nullable LocalDate validTo,
        @Item("月人均收入上限") @Listed Money incomeCap,
        @Item("人均财产上限") @Listed Money assetCap,
        @Item("本地增加的事项") Set<AidMatter> addedMatters,
        @Item(value = "计算说明", size = 500) @Nullable String formulaNote,
        @Item(value = "来源文件", size = 200) @Listed @Searched String source,
        @Item("演示数据") boolean demo) {

    public LocalAidStandard {
        addedMatters = Set.copyOf(addedMatters);
        that(validTo == null || !validTo.isBefore(validFrom), "结束日期不能早于开始日期");
        that(!incomeCap.isNegative() && !assetCap.isNegative(), "上限不能为负数");
        that(!source.isBlank(), "应当写明公布标准的文件");
    }
}
