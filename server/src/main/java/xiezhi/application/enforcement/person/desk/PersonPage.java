package xiezhi.application.enforcement.person.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.OverlapFlag;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.application.enforcement.person.PersonNumber;
import xiezhi.application.enforcement.person.line.Purpose;
import xiezhi.application.enforcement.person.line.Reach;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.audit.Looks;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Pointed;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.record.Ref;

/** 人员页: who somebody is, under which numbers he is known, what contradicts itself, and who has looked. */
@Service
public class PersonPage {
    private static final int LOOKS = 100;
    private final Reach reach;
    private final Readings readings;
    private final Rendering rendering;
    private final Looks looks;
    private final Pointed pointed;
    private final Trail trail;

    PersonPage(Reach reach, Readings readings, Rendering rendering, Looks looks, Pointed pointed, Trail trail) {
        this.reach = reach;
        this.readings = readings;
        this.rendering = rendering;
        this.looks = looks;
        this.pointed = pointed;
        this.trail = trail;
    }

    /** The person; unmasked only for a purpose that is open to the actor. */
    @Transactional
    @SignedIn(Actor.Kind.OFFICER)
    public Map<String, Object> of(Ref<Person> person, @Nullable Purpose purpose) {
        Purpose.demandOne(Acting.current());
        List<UUID> records = reach.demand(person);
        Ref<Person> standing = Ref.of(records.getFirst());
        Stored<Person> stored = readings.person(standing);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("person", purpose == null ? masked(stored) : unmasked(stored, purpose));
        page.put("name", stored.row().name().value());
        page.put("records", records.size());
        page.put(
                "numbers",
                readings.storedRows(PersonNumber.class, standing).stream()
                        .map(rendering::row)
                        .toList());
        page.put(
                "flags",
                readings.rows(OverlapFlag.class, standing).stream()
                        .filter(flag -> flag.clearedOn() == null)
                        .map(flag -> Map.of("finding", flag.finding(), "foundOn", flag.foundOn()))
                        .distinct()
                        .toList());
        page.put("purposes", purposes());
        return page;
    }

    /** 一次查阅: who, when, did what with which record. */
    public record Seen(
            Instant at,
            @Nullable String identity,
            String action,
            Pointed.@Nullable What what,
            @Nullable String detail) {}

    private static Pointed.Pointer pointer(Looks.Look look) {
        return new Pointed.Pointer(look.standard(), look.object());
    }

    /** Who has read or changed the person's record, newest first. Looking here is noted like any other look. */
    @Transactional
    @May({PersonDuty.READ, PersonDuty.SUPERVISE})
    public List<Seen> looks(Ref<Person> person) {
        List<UUID> records = reach.demand(person);
        List<Looks.Look> noted = looks.at(records, LOOKS);
        Map<Pointed.Pointer, Pointed.What> what =
                pointed.of(noted.stream().map(PersonPage::pointer).toList());
        List<Seen> found = noted.stream()
                .map(look ->
                        new Seen(look.at(), look.identity(), look.action(), what.get(pointer(look)), look.detail()))
                .toList();
        trail.noteReading("person.looks", records.getFirst(), Map.of("rows", found.size()));
        return found;
    }

    private Map<String, Object> masked(Stored<Person> stored) {
        trail.noteReading("person.person", stored.row().id().id(), Map.of());
        return rendering.row(stored);
    }

    private Map<String, Object> unmasked(Stored<Person> stored, Purpose purpose) {
        if (!purpose.openTo(Acting.current())) {
            throw new Forbidden("", "您的岗位不办理“%s”, 不能以此用途查阅".formatted(purpose.label()));
        }
        return rendering.unmasked(stored, purpose.label());
    }

    private static List<Map<String, String>> purposes() {
        return java.util.Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.openTo(Acting.current()))
                .map(purpose -> Map.of("code", purpose.name(), "label", purpose.label()))
                .toList();
    }
}
