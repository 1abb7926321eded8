package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 报到事实: from when the ten days run; for a stay outside prison from the decision, for the others from the effect of judgment or ruling. */
public record ReportFacts(
        @Item("裁判生效之日, 暂予监外执行为决定之日") LocalDate effective,

        @Item(value = "节假日顺延", hint = "不填时按参数 ccl.roll_on_holiday") @Nullable
        Boolean roll) {}
