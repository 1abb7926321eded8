package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 补充材料通知: names everything that is missing, once. Not answered by its last day, the application counts as withdrawn. */
@Standard(
        code = "legalaid.supplement",
        name = "补充材料通知",
        basis = "法律援助法#43.2",
        readers = {AidDuty.RECEIVE, AidDuty.REVIEW, AidDuty.LEAD})
public record AidSupplement(
        @Key Ref<AidSupplement> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("需要补充的材料") List<Wanted> items,
        @Item(value = "说明", size = 1000) @Nullable String note,
        @Item("通知日期") LocalDate requestedOn,
        @Item("最后日期") LocalDate dueOn,
        @Item("补齐日期") @Nullable LocalDate receivedOn) {

    /** 需要补充的一项. */
    public record Wanted(@Item(value = "材料或者说明", size = 200) String item) {}

    public AidSupplement {
        items = List.copyOf(items);
        that(!items.isEmpty(), "应当一次列明需要补充的全部材料 (法律援助法第43条第2款)");
        that(items.size() <= 30, "需要补充的材料最多30项");
        that(!dueOn.isBefore(requestedOn), "最后日期不能早于通知日期");
    }

    /** The same request, answered. */
    public AidSupplement received(LocalDate day) {
        return new AidSupplement(id, application, items, note, requestedOn, dueOn, day);
    }
}
