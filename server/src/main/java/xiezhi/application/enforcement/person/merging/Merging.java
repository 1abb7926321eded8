package xiezhi.application.enforcement.person.merging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.IdentityMerged;
import xiezhi.application.enforcement.person.IdentityParted;
import xiezhi.application.enforcement.person.MergeCase;
import xiezhi.application.enforcement.person.NameKind;
import xiezhi.application.enforcement.person.OtherName;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.store.Group;
import xiezhi.application.enforcement.person.store.KnownNames;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;

/** 合并与拆分: links two records of one person, and takes the link away again with both as they were. */
@Component
class Merging {
    private final Readings readings;
    private final Group group;
    private final KnownNames names;
    private final Images images;
    private final Overlaps overlaps;
    private final ApplicationEventPublisher events;
    private final Trail trail;

    Merging(
            Readings readings,
            Group group,
            KnownNames names,
            Images images,
            Overlaps overlaps,
            ApplicationEventPublisher events,
            Trail trail) {
        this.readings = readings;
        this.group = group;
        this.names = names;
        this.images = images;
        this.overlaps = overlaps;
        this.events = events;
        this.trail = trail;
    }

    void merge(MergeCase merge, Placement at, Instant now) {
        readings.lock(merge.kept());
        readings.lock(merge.gone());
        Stored<Person> kept = standing(merge.kept());
        Stored<Person> gone = standing(merge.gone());
        images.take(merge.id(), merge.kept(), at, now);
        images.take(merge.id(), merge.gone(), at, now);
        Person joined =
                kept.row().change().names(allNames(kept.row(), gone.row())).make();
        readings.changeUnscoped(joined, kept.version());
        readings.changeUnscoped(gone.row().change().mergedInto(merge.kept()).make(), gone.version());
        names.index(joined);
        overlaps.reckon(merge.kept());
        trail.note(
                "MERGE",
                "person.person",
                merge.kept().id(),
                java.util.Map.of("gone", merge.gone().toString()));
        events.publishEvent(new IdentityMerged(merge.kept(), merge.gone()));
    }

    void part(MergeCase merge) {
        readings.lock(merge.kept());
        images.restore(merge.id(), merge.gone());
        images.restore(merge.id(), merge.kept());
        names.index(readings.person(merge.kept()).row());
        names.index(readings.person(merge.gone()).row());
        overlaps.reckon(merge.kept());
        overlaps.reckon(merge.gone());
        trail.note(
                "PART",
                "person.person",
                merge.kept().id(),
                java.util.Map.of("restored", merge.gone().toString()));
        events.publishEvent(new IdentityParted(merge.kept(), merge.gone()));
    }

    private Stored<Person> standing(Ref<Person> person) {
        if (!group.root(person).equals(person)) {
            throw Refusal.state("其中一名人员已经并入他人", "请刷新后按现在的主记录重新提出");
        }
        return readings.person(person);
    }

    private static List<OtherName> allNames(Person kept, Person gone) {
        List<OtherName> all = new ArrayList<>(kept.names());
        if (!kept.name().equals(gone.name())) {
            all.add(new OtherName(
                    gone.name(), gone.unidentified() ? NameKind.SELF_REPORTED : NameKind.ALIAS, "人员合并", null, null));
        }
        gone.names().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return all;
    }
}
