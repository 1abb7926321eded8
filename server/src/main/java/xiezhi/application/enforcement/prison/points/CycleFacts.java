package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/**
 * 考核周期事实: the months of a running cycle in their order.
 *
 * @param carried what the cycle before left over
 * @param grade the grade given; null while it is not given
 */
public record CycleFacts(
        @Item("上周期余分") @Nullable BigDecimal carried,
        @Item("各月得分") List<Scored> months,
        @Item("等级") @Nullable CycleGrade grade) {

    /** 月分: the total of a month and whether its daily part stayed below its base. */
    public record Scored(
            @Item("考核月") LocalDate month,
            @Item("合计") BigDecimal total,
            @Item("低于基础分") @Nullable Boolean belowBase) {

        /** Without the word of the month sheet, a month under a hundred points is below its base. */
        boolean low() {
            return belowBase == null ? total.compareTo(BigDecimal.valueOf(100)) < 0 : belowBase;
        }
    }

    public CycleFacts {
        months = List.copyOf(months);
    }
}
