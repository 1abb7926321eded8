package xiezhi.foundation.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.record.Ref;

/** 机构人员名录: sets up units, people, posts, duties and appointments in batches: for set-up, loaders and take-over of an old system. */
@Service
@Transactional
public class Directory {
    private final Records records;
    private final OrgTrees trees;
    private final SeparationGuard separation;
    private final Clock clock;

    Directory(Records records, OrgTrees trees, SeparationGuard separation, Clock clock) {
        this.records = records;
        this.trees = trees;
        this.separation = separation;
        this.clock = clock;
    }

    /** 到任: what {@link #hire} has made. */
    public record Hired(UUID person, UUID post, UUID appointment) {}

    /** Adds units, parents before children. */
    public void addUnits(Collection<Unit> units) {
        units.forEach(unit -> records.add(unit, Placement.in(unit.id().id())));
    }

    /** Adds people; those without a unit (citizens) belong to the root and own their row. */
    public void addPeople(Collection<Person> people) {
        UUID root = trees.now()
                .root()
                .orElseThrow(() -> new IllegalStateException("Add the units first"))
                .id()
                .id();
        for (Person person : people) {
            Ref<Unit> agency = person.agency();
            records.add(
                    person,
                    Placement.in(agency == null ? root : agency.id())
                            .ownedBy(person.id().id()));
        }
    }

    public void addPosts(Collection<Post> posts) {
        byUnit(posts, Post::agency);
    }

    public void addGrants(Collection<DutyGrant> grants) {
        byUnit(grants, DutyGrant::agency);
        separation.check(grants.stream().map(DutyGrant::post).toList());
    }

    /** Adds appointments in the state that they carry; refuses when somebody would be two administrators at once. */
    public void addAppointments(Collection<Appointment> appointments) {
        byUnit(appointments, Appointment::agency);
        separation.check(appointments.stream().map(Appointment::post).distinct().toList());
    }

    /** A person of a unit in a post of his own that carries the duties, in force today. */
    public Hired hire(
            String name,
            PersonKind kind,
            UUID unit,
            String postName,
            PostKind postKind,
            Span span,
            Set<String> duties) {
        Ref<Unit> agency = Ref.of(unit);
        Person person = new Person(Ref.next(), name, kind, agency, null, null);
        addPeople(List.of(person));
        return appoint(person.id().id(), AppointmentKind.PRIMARY, unit, postName, postKind, span, duties);
    }

    /** One more post for a person who is known. */
    public Hired appoint(
            UUID person,
            AppointmentKind kind,
            UUID unit,
            String postName,
            PostKind postKind,
            Span span,
            Set<String> duties) {
        Ref<Unit> agency = Ref.of(unit);
        Post post = new Post(Ref.next(), agency, postName, postKind, postKind == PostKind.LEADER_MAIN);
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        addPosts(List.of(post));
        addGrants(duties.stream()
                .map(duty -> new DutyGrant(Ref.next(), post.id(), agency, duty, span, today, null))
                .toList());
        Appointment appointment = new Appointment(
                Ref.next(), Ref.of(person), post.id(), agency, kind, AppointmentState.ACTIVE, today, null, null);
        addAppointments(List.of(appointment));
        return new Hired(person, post.id().id(), appointment.id().id());
    }

    private <R extends Record> void byUnit(Collection<R> rows, Function<R, Ref<Unit>> agency) {
        rows.stream()
                .collect(Collectors.groupingBy(row -> agency.apply(row).id()))
                .forEach((unit, some) -> records.addAll(some, Placement.in(unit)));
    }
}
