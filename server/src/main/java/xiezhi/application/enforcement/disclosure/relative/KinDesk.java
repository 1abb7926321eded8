package xiezhi.application.enforcement.disclosure.relative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.KinState;
import xiezhi.application.enforcement.disclosure.Kinship;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 近亲属查询岗: takes the application, confirms the relationship, notes the consent. */
@Component
@LegalBasis({"狱务公开意见#1", "监狱法#8"})
class KinDesk {
    private final CustodyFiles custody;
    private final Records records;
    private final People people;
    private final Numbering numbering;
    private final Clock clock;

    KinDesk(CustodyFiles custody, Records records, People people, Numbering numbering, Clock clock) {
        this.custody = custody;
        this.records = records;
        this.people = people;
        this.numbering = numbering;
        this.clock = clock;
    }

    /** 申请: kept as claimed; nobody learns from it whether somebody is here. */
    Opening<Kinship> ask(KinForms.Asked asked) {
        Actor me = strong();
        UUID facility = asked.facility().id();
        if (people.unit(facility).unitType() != UnitType.PRISON) {
            throw Unfit.field("facility", "请选择监狱");
        }
        if (!asked.relation().nextOfKin()) {
            throw Refusal.under("狱务公开意见#1", "只向近亲属和监护人公开", "其他亲友可以查看监狱向社会公开的内容");
        }
        int year = today().getYear();
        long serial = numbering.next("disclosure/kinship", facility.toString(), year);
        String number = "QS%s-%d-%06d".formatted(people.unit(facility).unitCode(), year, serial);
        return new Opening<>(
                new Kinship(
                        Ref.next(),
                        number,
                        KinState.ASKED,
                        Ref.of(me.person()),
                        new PersonName(me.name()),
                        asked.relation(),
                        asked.claimedName(),
                        asked.claimedNumber(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                Placement.in(facility));
    }

    /** Somebody who is who he says. */
    static Actor strong() {
        Actor actor = Acting.current();
        if (actor.kind() != Actor.Kind.CITIZEN || !actor.level().equals("L3")) {
            throw Refusal.coded("IDENTITY_LEVEL", "查询在押亲属的情况, 需要先完成强实名认证(L3)", "请在“实名认证”中完成认证; 不方便的可以到监狱会见室由工作人员办理");
        }
        return actor;
    }

    /** 核实关系: the person must be in this prison, and the asker none of his victims. */
    Ruling<KinAnswer> ruling(OpenFile<Kinship> file, KinForms.Confirmed form) {
        return KinAccess.check(new KinFacts(
                file.today(),
                true,
                file.row().relation(),
                true,
                true,
                victim(form.person(), file.row().relativeName()),
                form.noContact(),
                here(form.person(), file.unit()).isPresent()));
    }

    Done<Kinship> confirm(OpenFile<Kinship> file, KinForms.Confirmed form) {
        Ruling<KinAnswer> ruling = ruling(file, form);
        if (!ruling.value().open()) {
            throw new Refusal(
                    "REFUSED", ruling.reasons().getFirst().finding(), ruling.reasons(), "请核对人员; 确有法定情形的, 办理“不予开通”");
        }
        return Done.of(file.row().confirmed(form.person(), form.proof()));
    }

    Done<Kinship> consent(OpenFile<Kinship> file, KinForms.Consent form) {
        if (form.on().isAfter(file.today())) {
            throw Unfit.field("on", "同意日期不能晚于今天");
        }
        return Done.of(file.row().agreed(form.on(), form.paper()));
    }

    Done<Kinship> end(OpenFile<Kinship> file, KinForms.Ended form) {
        return Done.of(file.row().over(file.today(), form.how(), form.note()))
                .because(form.how().label());
    }

    /** The ruling as things stand now: asked again at every look. */
    Ruling<KinAnswer> standing(Kinship row, UUID facility) {
        Ref<Person> person = row.person();
        boolean open = row.state() == KinState.OPEN;
        return KinAccess.check(new KinFacts(
                today(),
                true,
                row.relation(),
                person != null,
                open,
                person != null && victim(person, row.relativeName()),
                false,
                person != null && here(person, facility).isPresent()));
    }

    /** The file of the person, while he is in a ward of the prison and his record is open to be seen. */
    Optional<CustodyFile> here(@Nullable Ref<Person> person, UUID facility) {
        if (person == null || sealed(person)) {
            return Optional.empty();
        }
        return custody.ofPerson(person)
                .map(Stored::row)
                .filter(CustodyFile::inCustody)
                .filter(file -> custody.prison(file.ward().id()).id().id().equals(facility));
    }

    /** Behind a veil for everybody who has not been let in. */
    private boolean sealed(Ref<Person> person) {
        Actor platform = Actor.system("近亲属查询");
        Actor ordinary = new Actor(
                Actor.NOBODY,
                "",
                "",
                Actor.Kind.ANONYMOUS,
                "L0",
                null,
                null,
                platform.identity(),
                platform.duties(),
                platform.scope(),
                null,
                "local");
        return Acting.as(ordinary, () -> records.find(Person.class, person.id()))
                .isEmpty();
    }

    private boolean victim(Ref<Person> person, PersonName asker) {
        return Acting.as(Actor.system("近亲属查询"), () -> records.find(Person.class, person.id()))
                .map(stored -> stored.row().contacts())
                .orElse(new ArrayList<>())
                .stream()
                .anyMatch(contact -> contact.victim() && contact.name().equals(asker));
    }

    List<Reason> notBySelf(OpenFile<Kinship> file) {
        return file.row().relative().id().equals(Acting.current().person())
                ? List.of(new Reason("个人信息保护法#6", "不能办理自己的申请"))
                : List.of();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
