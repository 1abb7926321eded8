package xiezhi.application.enforcement.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 生命线记载: one thing that happened to a person: when it happened, when we learned of it, who says so and on what basis. Never changed. */
@Standard(
        code = "person.line",
        name = "生命线记载",
        basis = {"个人信息保护法#13"},
        keep = Keep.PERMANENT)
public record Line(
        @Key Ref<Line> id,
        @Item("人员") Ref<Person> person,
        @Item("执行阶段") @Nullable Ref<Episode> episode,
        @Item("阶段种类") @Nullable EpisodeKind kind,
        @Item(value = "事项代码", size = 60) String event,
        @Item("发生日期") LocalDate occurred,
        @Item("记载时间") Instant recorded,
        @Item(value = "标题", size = 200) String title,
        @Item(value = "来源机关", size = 100) String sourceOrgan,
        @Item("依据") List<Because> basis,
        @Item("文书") List<Paper> documents,
        @Item("敏感级别") Sensitivity level,
        @Item("更正的记载") @Nullable Ref<Line> corrects) {

    /** 依据: an article and what was found under it. */
    public record Because(
            @Item(value = "条文", size = 80) String basis,
            @Item(value = "认定", size = 1000) String finding) {}

    /** 文书: a document by its identifier or number. */
    public record Paper(@Item(value = "文书", size = 120) String document) {}

    public Line {
        basis = List.copyOf(basis);
        documents = List.copyOf(documents);
    }
}
