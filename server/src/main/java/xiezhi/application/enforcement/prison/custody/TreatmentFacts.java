package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.points.CycleGrade;
import xiezhi.kernel.record.Item;

/** 分级处遇事实. */
public record TreatmentFacts(
        @Item("评定日期") LocalDate day,
        @Item("收监日期") LocalDate admitted,
        @Item("现处遇等级") @Nullable TreatmentLevel current,
        @Item("入监教育已结束") @Nullable Boolean inducted,
        @Item("最近六个月的警告记过禁闭") List<LocalDate> punished,
        @Item("最近的考核等级") List<CycleGrade> grades,
        @Item("原判刑期一半届满日") @Nullable LocalDate halfServed,
        @Item("有脱逃、行凶、自杀危险") @Nullable Boolean dangerous) {

    public TreatmentFacts {
        punished = List.copyOf(punished);
        grades = List.copyOf(grades);
    }
}
