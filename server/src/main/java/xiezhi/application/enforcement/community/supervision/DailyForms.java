package xiezhi.application.enforcement.community.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.ReportWay;
import xiezhi.kernel.record.Item;

/** 日常表单: what the acts of every day ask. */
public final class DailyForms {
    private DailyForms() {}

    /** 报告. */
    public record Reported(
            @Item("方式") ReportWay way,
            @Item("身体情况报告") boolean health,
            @Item(value = "内容", size = 2000) String content,
            @Item("需要跟进") boolean followUp) {}

    /** 本人报告: a fresh act of the person; nothing is read off his telephone. */
    public record OwnReport(
            @Item(value = "我的情况", size = 2000, hint = "住在哪里、做什么工作、有没有困难")
            String content,

            @Item("身体情况报告") boolean health) {}

    /** 走访. */
    public record Visited(
            @Item(value = "日期", today = true) LocalDate day,
            @Item(value = "地点", size = 100) String place,
            @Item(value = "走访人", size = 100) String visitors,
            @Item(value = "见闻", size = 2000) String found,
            @Item(value = "困难和需求", size = 500) @Nullable String needs) {}

    /** 病情复查. */
    public record Reviewed(
            @Item(value = "复查之日", today = true) LocalDate day,
            @Item(value = "省级指定医院", size = 100) String hospital,
            @Item(value = "复查情况", size = 2000) String result,
            @Item(value = "审核人", size = 100) @Nullable String reviewer,
            @Item("保外就医情形仍存在") boolean causeRemains) {}

    /** 失去联系. */
    public record Missed(
            @Item("首次失去联系之日") LocalDate since,
            @Item(value = "查找方式和经过", size = 1000) String means) {}

    /** 查找. */
    public record Searched(
            @Item(value = "查找方式和经过", size = 1000) String means,
            @Item("通知公安机关和人民检察院") boolean tellPolice) {}

    /** 找到. */
    public record Found(
            @Item(value = "找到之日", today = true) LocalDate day,
            @Item(value = "经过", size = 1000) String means,
            @Item(value = "本人说明", size = 1000) String explanation,
            @Item("有正当理由") boolean justified) {}

    /** 羁押. */
    public record Detained(
            @Item(value = "日期", today = true) LocalDate day,

            @Item(value = "机关和措施", size = 200, hint = "行政拘留、刑事拘留、逮捕、强制隔离戒毒")
            String measure) {}

    /** 说明. */
    public record Note(@Item(value = "说明", size = 500) String text) {}
}
