package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.RehabState.ARRIVING;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.person.BirthPrecision;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 登记移交: who comes with a decision is looked for first, and is not held twice. */
@Component
class Registration {
    private final RehabFiles files;
    private final Records records;
    private final Persons persons;
    private final Numbering numbering;
    private final People people;

    Registration(RehabFiles files, Records records, Persons persons, Numbering numbering, People people) {
        this.files = files;
        this.records = records;
        this.persons = persons;
        this.numbering = numbering;
        this.people = people;
    }

    void declare(Acts<RehabCase> acts) {
        acts.begin("register", "登记移交", RehabDuty.RECEIVE, "禁毒法#41")
                .asks(RehabForms.Transfer.class)
                .to(ARRIVING)
                .makes(form ->
                        opening(Objects.requireNonNull(Acting.current().unit()), persons.register(claim(form)), form));
        acts.platform("from-message", "来文登记移交", "禁毒法#41")
                .asks(Known.class)
                .to(ARRIVING)
                .makes(known -> opening(known.centre(), known.person(), known.transfer()));
    }

    /** 来文: somebody whose decision came by message, so that nobody is looked for. */
    record Known(Ref<Person> person, UUID centre, RehabForms.Transfer transfer) {}

    private Opening<RehabCase> opening(UUID unit, Ref<Person> person, RehabForms.Transfer form) {
        refuseSecondDecision(person);
        LocalDate today = files.today();
        long serial = numbering.next("rehab-case", unit.toString(), today.getYear());
        String number = "%s〔%d〕%04d".formatted(word(unit), today.getYear(), serial);
        RehabCase fresh = new RehabCase(
                Ref.next(),
                number,
                ARRIVING,
                person,
                form.name(),
                form.sex(),
                form.born(),
                form.decisionNumber(),
                form.decider(),
                form.decided(),
                form.policeFrom(),
                form.voluntaryUntil(),
                form.drugs().stream().map(RehabCase.DrugUse::new).toList(),
                form.addiction(),
                form.historyYears(),
                form.priorTimes(),
                form.brokeCommunityRehab(),
                form.homeDivision(),
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(fresh.change().ends(files.end(fresh)).make(), Placement.in(unit));
    }

    /** The word by which the centre's papers are known, else its short name. */
    private String word(UUID unit) {
        Unit centre = people.unit(unit);
        String code = centre.documentCode();
        return code == null ? centre.shortName() + "戒" : code;
    }

    /** Two decisions that overlap are the police's to settle; the centre does not hold one person twice. */
    private void refuseSecondDecision(Ref<Person> person) {
        boolean open = Acting.as(
                Actor.system("收治"),
                () -> records
                        .page(Query.of(RehabCase.class).where("person", person).limit(100))
                        .items()
                        .stream()
                        .anyMatch(known -> known.row().state().open()));
        if (open) {
            throw new Refusal(
                    "SECOND_DECISION",
                    "此人已有正在执行的强制隔离戒毒, 两个决定的期限重叠",
                    List.of(new Reason("戒毒条例#27.1", "期限自作出决定之日起计算; 同一时期只执行一个决定")),
                    "请将两份决定书送决定机关, 由其撤销或者变更其中一个后再登记");
        }
    }

    private static Claim claim(RehabForms.Transfer form) {
        boolean numbered = form.idNumber() != null;
        return new Claim(
                form.name(),
                form.sex(),
                form.born(),
                BirthPrecision.DAY,
                numbered ? IdType.CITIZEN_ID : IdType.SELF_REPORTED,
                form.idNumber(),
                numbered && form.identityVerified(),
                "CHN",
                null,
                form.homeDivision(),
                List.of(),
                List.of(),
                null,
                !numbered);
    }
}
