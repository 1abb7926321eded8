package xiezhi.application.enforcement.prison.points;

import static xiezhi.kernel.fault.Check.that;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 考核周期: six hundred points, their grade and award. The running one has no end. */
@Standard(
        code = "prison.points-cycle",
        name = "考核周期",
        basis = {"计分考核规定#4", "计分考核规定#10"},
        readers = {
            PrisonDuty.INTAKE,
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.CUSTODY,
            PrisonDuty.EDUCATION,
            PrisonDuty.LIFE,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record PointsCycle(
        @Key Ref<PointsCycle> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item(value = "周期序号", min = 1) @Listed int serial,
        @Item("起始月") @Listed LocalDate starts,
        @Item("上周期余分") BigDecimal carriedIn,
        @Item("期满月") @Listed @Nullable LocalDate ends,
        @Item("累计") @Nullable BigDecimal total,
        @Item("等级") @Listed @Nullable CycleGrade grade,
        @Item("奖励") @Listed @Nullable CycleAward award,
        @Item("结转余分") @Nullable BigDecimal carryOver,
        @Item("评定日期") @Nullable LocalDate gradedOn,
        @Item(value = "评定理由", size = 1000) @Nullable String reasons) {

    public PointsCycle {
        that((grade == null) == (gradedOn == null), "等级和评定日期应当一并填写");
    }

    /** The same cycle, complete at the end of the month. */
    public PointsCycle complete(LocalDate month, BigDecimal sum, BigDecimal over) {
        return new PointsCycle(id, file, serial, starts, carriedIn, month, sum, null, null, over, null, null);
    }

    /** The same cycle, graded. */
    public PointsCycle graded(CycleGrade as, CycleAward with, LocalDate on, String why) {
        return new PointsCycle(id, file, serial, starts, carriedIn, ends, total, as, with, carryOver, on, why);
    }
}
