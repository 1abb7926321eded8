package xiezhi.application.enforcement.community.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityClocks;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Move;
import xiezhi.application.enforcement.community.MoveState;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.ending.EndForms;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.CommunityNumbers;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.community.file.Onward;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 执行地变更岗. The old county stays responsible until the new one has registered the person. */
@Component
@LegalBasis({"社区矫正法#27", "社区矫正法实施办法#30", "社区矫正法实施办法#31"})
class MoveDesk {
    private final Records records;
    private final Parts parts;
    private final CommunityNumbers numbers;
    private final CommunityLetters letters;
    private final Telling telling;
    private final Counties counties;
    private final People people;
    private final Onward onward;
    private final Clocks clocks;
    private final Calendars calendars;
    private final Clock clock;

    MoveDesk(
            Records records,
            Parts parts,
            CommunityNumbers numbers,
            CommunityLetters letters,
            Telling telling,
            Counties counties,
            People people,
            Onward onward,
            Clocks clocks,
            Calendars calendars,
            Clock clock) {
        this.records = records;
        this.parts = parts;
        this.numbers = numbers;
        this.letters = letters;
        this.telling = telling;
        this.counties = counties;
        this.people = people;
        this.onward = onward;
        this.clocks = clocks;
        this.calendars = calendars;
        this.clock = clock;
    }

    Opening<Move> apply(MoveForms.Asked asked) {
        Stored<Supervisee> stored = records.get(Supervisee.class, asked.supervisee());
        Supervisee who = stored.row();
        if (who.state() != SuperviseeState.SUPERVISED) {
            throw Refusal.under(
                    "社区矫正法#27", "现在的状态是“%s”, 不能申请变更执行地".formatted(who.state().label()), "状态恢复以后再申请");
        }
        if (!counties.of(asked.toCounty().id()).equals(asked.toCounty().id())) {
            throw Unfit.field("toCounty", "新执行地机构应当是县级司法局");
        }
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        Move row = new Move(
                Ref.next(),
                who.id(),
                numbers.next(CommunityNumbers.Kind.MOVE, who.county().id(), today),
                MoveState.APPLIED,
                who.county(),
                asked.toCounty(),
                asked.reason(),
                asked.address(),
                today,
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(row, stored.placement())
                .because(asked.reason())
                .then(file -> clocks.start(CommunityClocks.MOVE_ASK, file.ref(), file.unit(), file.now()));
    }

    /** 征求意见: from here on the officers of the new county see the file. */
    Done<Move> ask(OpenFile<Move> file, Record none) {
        Supervisee who = who(file);
        Move row = file.row();
        clocks.meet(CommunityClocks.MOVE_ASK, file.ref(), file.now());
        clocks.start(CommunityClocks.MOVE_ANSWER, file.ref(), row.toCounty().id(), file.now());
        IssuedDocument letter = letters.issue(
                "move-inquiry",
                file.ref(),
                who,
                who.county().id(),
                file.today(),
                Map.of("toCounty", counties.nameOf(row.toCounty().id()), "reason", row.reason()));
        telling.organ(who, file.placement(), OrganKind.OTHER_COUNTY, file.today(), "征求执行地变更意见", letter);
        telling.holdersAt(
                CommunityDuty.COUNTY,
                row.toCounty().id(),
                "征求执行地变更意见: " + row.number(),
                "%s来函, 五日内核实并回复.".formatted(counties.nameOf(row.fromCounty().id())),
                "/cases/community.move/" + row.id());
        Set<UUID> team = new HashSet<>(file.placement().team());
        team.addAll(people.holders(CommunityDuty.COUNTY, row.toCounty().id()));
        Placement at = file.placement().with(team);
        file.afterwards(() -> records.place(Move.class, file.ref(), at));
        return Done.of(row.change().state(MoveState.ASKED).make()).with(letter);
    }

    List<Reason> notTheNewCounty(OpenFile<Move> file) {
        return counties.mine().equals(file.row().toCounty().id())
                ? List.of()
                : List.of(new Reason(
                        "社区矫正法实施办法#30",
                        "由新执行地机构%s办理"
                                .formatted(counties.nameOf(file.row().toCounty().id()))));
    }

    List<Reason> notTheOldCounty(OpenFile<Move> file) {
        return counties.mine().equals(file.row().fromCounty().id())
                ? List.of()
                : List.of(new Reason(
                        "社区矫正法实施办法#31",
                        "由现执行地机构%s决定"
                                .formatted(
                                        counties.nameOf(file.row().fromCounty().id()))));
    }

    Done<Move> answer(OpenFile<Move> file, MoveForms.Opinion opinion, MoveState state) {
        clocks.meet(CommunityClocks.MOVE_ANSWER, file.ref(), file.now());
        clocks.start(CommunityClocks.MOVE_DECIDE, file.ref(), file.unit(), file.now());
        telling.holdersAt(
                CommunityDuty.COUNTY,
                file.row().fromCounty().id(),
                "新执行地已回复: " + file.row().number(),
                opinion.text(),
                "/cases/community.move/" + file.row().id());
        return Done.of(file.row().change().state(state).answer(opinion.text()).make())
                .because(opinion.text());
    }

    Done<Move> approve(OpenFile<Move> file, MoveForms.Opinion opinion) {
        Supervisee who = who(file);
        Move row = file.row();
        LocalDate by = Moving.step("move-report-days", file.today(), calendars.of(file.unit()));
        clocks.meet(CommunityClocks.MOVE_DECIDE, file.ref(), file.now());
        clocks.start(CommunityClocks.MOVE_ARRIVAL, file.ref(), row.toCounty().id(), file.now());
        IssuedDocument letter = letters.issue(
                "move-decision",
                file.ref(),
                who,
                row.fromCounty().id(),
                file.today(),
                Map.of("toCounty", counties.nameOf(row.toCounty().id()), "reportBy", by));
        telling.organ(who, file.placement(), OrganKind.PROCURATORATE, file.today(), "决定变更执行地", letter);
        telling.person(
                file.placement(),
                "执行地变更已决定",
                "请于%s以前到%s报到.".formatted(by, counties.nameOf(row.toCounty().id())));
        return Done.of(row.change()
                        .state(MoveState.APPROVED)
                        .decidedOn(file.today())
                        .opinion(opinion.text())
                        .reportBy(by)
                        .make())
                .because(opinion.text())
                .with(letter);
    }

    Done<Move> refuse(OpenFile<Move> file, MoveForms.Opinion opinion) {
        clocks.meet(CommunityClocks.MOVE_DECIDE, file.ref(), file.now());
        telling.person(file.placement(), "执行地变更没有批准", opinion.text());
        return Done.of(file.row()
                        .change()
                        .state(MoveState.REFUSED)
                        .decidedOn(file.today())
                        .opinion(opinion.text())
                        .make())
                .because(opinion.text());
    }

    /** 登记接收: the moment in which responsibility moves. */
    Done<Move> receive(OpenFile<Move> file, MoveForms.Received received) {
        Move row = file.row();
        if (received.reportedOn().isAfter(file.today())) {
            throw Unfit.field("reportedOn", "报到之日不能晚于今天");
        }
        clocks.meet(CommunityClocks.MOVE_ARRIVAL, file.ref(), file.now());
        onward.supervisee(row.supervisee(), "hand-over", new EndForms.HandOver(row.toCounty(), row.address()));
        telling.holdersAt(
                CommunityDuty.COUNTY,
                row.fromCounty().id(),
                "新执行地已登记接收: " + row.number(),
                "自登记之时起由新执行地负责.",
                "/cases/community.move/" + row.id());
        return Done.of(row.change()
                        .state(MoveState.RECEIVED)
                        .receivedOn(received.reportedOn())
                        .make())
                .because(received.note());
    }

    /** 逾期未到: the new county tells the old one, which searches: it still has the responsibility. */
    Done<Move> notArrived(OpenFile<Move> file, Record none) {
        Move row = file.row();
        telling.holdersAt(
                CommunityDuty.COUNTY,
                row.fromCounty().id(),
                "逾期未到新执行地报到: " + row.number(),
                "应于%s以前报到, 至今未到. 仍由你单位负责, 请立即组织查找.".formatted(Objects.requireNonNull(row.reportBy())),
                Telling.link(row.supervisee()));
        telling.organ(who(file), file.placement(), OrganKind.PROCURATORATE, file.today(), "变更执行地后逾期未报到", null);
        return Done.of(row.change().state(MoveState.NOT_ARRIVED).make()).because("应于%s以前报到".formatted(row.reportBy()));
    }

    Done<Move> withdraw(OpenFile<Move> file, Record none) {
        clocks.cancel(file.ref());
        return Done.of(file.row().change().state(MoveState.WITHDRAWN).make());
    }

    private Supervisee who(OpenFile<Move> file) {
        return parts.whose(file.row().supervisee()).row();
    }
}
