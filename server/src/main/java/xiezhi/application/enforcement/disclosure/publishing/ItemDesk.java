package xiezhi.application.enforcement.disclosure.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.Audience;
import xiezhi.application.enforcement.disclosure.DisclosureItem;
import xiezhi.application.enforcement.disclosure.DisclosureItem.Entry;
import xiezhi.application.enforcement.disclosure.ItemState;
import xiezhi.application.enforcement.disclosure.Topic;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 公开事项岗: what each act does to an item. */
@Component
class ItemDesk {
    private final Making making;
    private final People people;
    private final Clock clock;

    ItemDesk(Making making, People people, Clock clock) {
        this.making = making;
        this.people = people;
        this.clock = clock;
    }

    Opening<DisclosureItem> make(ItemForms.Made asked) {
        UUID unit = unit();
        LocalDate today = today();
        String title = people.unit(unit).shortName() + asked.topic().label();
        return opened(asked.topic(), asked.audience(), title, null, making.entries(asked.topic(), unit, today), today);
    }

    Opening<DisclosureItem> draft(ItemForms.Draft asked) {
        if (asked.topic().generated()) {
            throw Unfit.field("topic", "%s由记录生成, 不手工填写".formatted(asked.topic().label()));
        }
        return opened(asked.topic(), asked.audience(), asked.title(), asked.body(), List.of(), null);
    }

    private Opening<DisclosureItem> opened(
            Topic topic,
            @Nullable Audience audience,
            String title,
            @Nullable String body,
            List<Entry> entries,
            @Nullable LocalDate madeOn) {
        Audience meant = audience == null ? Audience.PUBLIC : audience;
        return new Opening<>(
                new DisclosureItem(
                        Ref.next(), topic, meant, title, ItemState.DRAFT, body, entries, madeOn, null, null, null),
                Placement.in(unit()));
    }

    List<Reason> typed(OpenFile<DisclosureItem> file) {
        return file.row().topic().generated() ? List.of(new Reason("狱务公开意见#1", "由记录生成的不手工修改, 请更正记录后重新生成")) : List.of();
    }

    List<Reason> notTyped(OpenFile<DisclosureItem> file) {
        return file.row().topic().generated() ? List.of() : List.of(new Reason("狱务公开意见#1", "人工拟稿的没有可以重新生成的记录"));
    }

    /** Whoever wrote or made it doesn't check it; and what is not to be public stays so. */
    List<Reason> notByTheAuthor(OpenFile<DisclosureItem> file) {
        List<Reason> why = new ArrayList<>(PublicText.faults(file.row()));
        if (file.stored().createdBy().equals(Acting.current().person())) {
            why.add(new Reason("狱务公开意见#1", "拟稿人不能审核自己拟的稿, 请由另一名审核人发布"));
        }
        return why;
    }

    Done<DisclosureItem> edit(OpenFile<DisclosureItem> file, ItemForms.Edit asked) {
        return Done.of(file.row().written(asked.title(), asked.body()));
    }

    Done<DisclosureItem> remake(OpenFile<DisclosureItem> file) {
        List<Entry> entries = making.entries(file.row().topic(), file.unit(), file.today());
        return Done.of(file.row().made(entries, file.today()));
    }

    /** 发布: what tells of persons ends by itself, at the latest after the days that are set. */
    Done<DisclosureItem> publish(OpenFile<DisclosureItem> file, ItemForms.Publish asked) {
        LocalDate until = asked.until();
        if (until != null && until.isBefore(file.today())) {
            throw Unfit.field("until", "公开至不能早于今天");
        }
        if (file.row().topic().personal()) {
            LocalDate last =
                    file.today().plusDays(Parameters.of("disclosure").number("personal-list-days", file.today()));
            if (until != null && until.isAfter(last)) {
                throw Unfit.field("until", "涉及具体人员的最多公开至%s".formatted(last));
            }
            until = until == null ? last : until;
        }
        return Done.of(file.row().published(file.today(), until));
    }

    private static UUID unit() {
        UUID unit = Acting.current().unit();
        if (unit == null) {
            throw Unfit.because("请在所属单位的岗位上办理公开事项");
        }
        return unit;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
