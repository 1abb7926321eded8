package xiezhi.foundation.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 人事登记岗: the system administrator registers people and posts and proposes who holds which; he cannot give power to anybody. */
@Service
public class PersonnelDesk {
    private final Records records;
    private final OrgTrees trees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonnelDesk(Records records, OrgTrees trees, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.trees = trees;
        this.events = events;
        this.clock = clock;
    }

    /** 登记人员. */
    @Transactional
    @May(Administrators.SYSTEM)
    public Stored<Person> register(Person person) {
        Ref<Unit> agency = person.agency();
        if (agency == null || person.kind() == PersonKind.CITIZEN) {
            throw Unfit.field("agency", "工作人员和执业人员应当有所属机构; 公民自行注册");
        }
        trees.now().unit(agency.id());
        return records.add(person, Placement.in(agency.id()).ownedBy(person.id().id()));
    }

    /** 设岗. */
    @Transactional
    @May(Administrators.SYSTEM)
    public Stored<Post> addPost(Post post) {
        trees.now().unit(post.agency().id());
        return records.add(post);
    }

    /** 提请任职: without effect until the security administrator confirms it. */
    @Transactional
    @May(Administrators.SYSTEM)
    public Stored<Appointment> propose(UUID person, UUID post, AppointmentKind kind, LocalDate from, String document) {
        records.get(Person.class, Ref.<Person>of(person));
        Post place = records.get(Post.class, Ref.<Post>of(post)).row();
        return records.add(new Appointment(
                Ref.next(),
                Ref.of(person),
                place.id(),
                place.agency(),
                kind,
                AppointmentState.PROPOSED,
                from,
                null,
                document.isBlank() ? null : document));
    }

    /** 结束任职: 离职或者调离. The person stays on record. */
    @Transactional
    @May(Administrators.SYSTEM)
    public Stored<Appointment> end(UUID appointment) {
        Stored<Appointment> before = records.lock(Appointment.class, Ref.<Appointment>of(appointment));
        if (before.row().state() == AppointmentState.ENDED) {
            throw Refusal.state("任职已经结束", "不必再次结束");
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        Stored<Appointment> after = records.change(before.row().ended(today), before.version());
        events.publishEvent(
                new AppointmentEnded(appointment, before.row().person().id()));
        return after;
    }
}
