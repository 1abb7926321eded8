package xiezhi.application.enforcement.community.locating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 表现事实: what decides whether a device may be worn. */
public record Conduct(
        @Item("违反禁止令") boolean breachedProhibition,
        @Item("未经批准离开市县, 无正当理由") boolean leftWithoutLeave,
        @Item("拒不报告被警告") boolean warnedForNotReporting,
        @Item("违反监管规定受治安管理处罚") boolean punishedByPolice,
        @Item("拟提请撤销或者收监") boolean recallProposed,
        @Item("起始日") @Nullable LocalDate starts) {

    /** Nothing that would let a device be worn. */
    public static final Conduct GOOD = new Conduct(false, false, false, false, false, null);
}
