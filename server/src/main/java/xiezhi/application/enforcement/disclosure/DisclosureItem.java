package xiezhi.application.enforcement.disclosure;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 公开事项: one thing that a facility tells one of the three audiences, from when to when. What is made from records says from which. */
@Standard(
        code = "disclosure.item",
        name = "公开事项",
        version = "2.0.0",
        basis = {"监狱法#8", "狱务公开意见#1"},
        title = "title",
        readers = {DisclosureDuty.PREPARE, DisclosureDuty.REVIEW})
public record DisclosureItem(
        @Key Ref<DisclosureItem> id,
        @Item("类别") @Listed Topic topic,
        @Item("公开对象") @Listed Audience audience,
        @Item(value = "标题", size = 100) @Listed @Searched String title,
        @Item("状态") @Listed ItemState state,
        @Item(value = "正文", size = 5000) @Nullable String body,
        @Item("条目") List<Entry> entries,
        @Item("生成日期") @Nullable LocalDate madeOn,
        @Item("公开日期") @Listed @Nullable LocalDate publishedOn,
        @Item("公开至") @Listed @Nullable LocalDate until,
        @Item(value = "说明", size = 500) @Nullable String reason) {

    /** 条目: one line; the source is the record from which it was made. */
    public record Entry(
            @Item(value = "名称", size = 100) String heading,
            @Item(value = "内容", size = 800) String text,
            @Item(value = "数值", size = 60) @Nullable String figure,
            @Item(value = "依据", size = 60) @Nullable String basis,
            @Item(value = "来源记录", size = 36) @Nullable String source) {}

    public DisclosureItem {
        entries = List.copyOf(entries);
        that(body != null || !entries.isEmpty(), "公开事项没有内容");
        that(!topic.personal() || audience == Audience.PUBLIC, "%s依法向社会公开", topic.label());
        that(until == null || publishedOn == null || !until.isBefore(publishedOn), "公开至早于公开日期");
    }

    /** The same item in another state, with the reason for it. */
    public DisclosureItem in(ItemState next, @Nullable String why) {
        return new DisclosureItem(id, topic, audience, title, next, body, entries, madeOn, publishedOn, until, why);
    }

    /** The same item, published. */
    public DisclosureItem published(LocalDate on, @Nullable LocalDate last) {
        return new DisclosureItem(
                id, topic, audience, title, ItemState.PUBLISHED, body, entries, madeOn, on, last, null);
    }

    /** The same item with other words. */
    public DisclosureItem written(String newTitle, String newBody) {
        return new DisclosureItem(
                id, topic, audience, newTitle, state, newBody, entries, madeOn, publishedOn, until, reason);
    }

    /** The same item, made from the records again. */
    public DisclosureItem made(List<Entry> lines, LocalDate on) {
        return new DisclosureItem(id, topic, audience, title, state, body, lines, on, publishedOn, until, reason);
    }

    /** Whether the audience may read it on the day. */
    public boolean open(Audience reader, LocalDate day) {
        return reader.reads(audience) && state == ItemState.PUBLISHED && (until == null || !day.isAfter(until));
    }
}
