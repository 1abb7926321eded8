package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/**
 * 专项加分事实.
 *
 * @param before what the year has already brought
 * @param exempt a verified report of a crime, a life saved: the caps don't bind (verify)
 */
public record SpecialFacts(
        @Item("加分日期") LocalDate day,
        @Item("分值") BigDecimal points,
        @Item("当年已得") @Nullable BigDecimal before,
        @Item("不受上限限制的情形") @Nullable Boolean exempt) {}
