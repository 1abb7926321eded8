package xiezhi.application.enforcement.community.leave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Leave;
import xiezhi.application.enforcement.community.LeaveKind;
import xiezhi.application.enforcement.community.LeaveState;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.Violation;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.CommunityNumbers;
import xiezhi.application.enforcement.community.file.Onward;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.Severity;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 外出审批岗. The window is counted anew when it is decided: another leave may have been approved in between. */
@Component
@LegalBasis({"社区矫正法#27", "社区矫正法实施办法#26", "社区矫正法实施办法#27", "社区矫正法实施办法#28"})
public class LeaveDesk {
    private final Records records;
    private final Parts parts;
    private final CommunityNumbers numbers;
    private final CommunityLetters letters;
    private final Telling telling;
    private final Onward onward;
    private final Clock clock;

    LeaveDesk(
            Records records,
            Parts parts,
            CommunityNumbers numbers,
            CommunityLetters letters,
            Telling telling,
            Onward onward,
            Clock clock) {
        this.records = records;
        this.parts = parts;
        this.numbers = numbers;
        this.letters = letters;
        this.telling = telling;
        this.onward = onward;
        this.clock = clock;
    }

    Opening<Leave> apply(LeaveForms.Asked asked) {
        Stored<Supervisee> stored = records.get(Supervisee.class, asked.supervisee());
        Supervisee who = stored.row();
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        check(asked, who, today);
        Ruling<LeaveRuling> ruling = ruling(who, asked.kind(), asked.starts(), asked.ends(), today, null);
        LeaveRuling said = ruling.value();
        if (today.isAfter(said.applyBy()) && asked.lateReason() == null) {
            throw Unfit.field("lateReason", "应当提前三日申请, 最迟%s; 确有紧急情况的写明原因".formatted(said.applyBy()));
        }
        Leave row = new Leave(
                Ref.next(),
                who.id(),
                numbers.next(CommunityNumbers.Kind.LEAVE, who.county().id(), today),
                stateAt(said.decider()),
                asked.kind(),
                asked.reason(),
                asked.purpose(),
                asked.places(),
                asked.starts(),
                asked.ends(),
                today,
                asked.lateReason(),
                said.decider(),
                (int) said.days(),
                (int) said.inWindow(),
                null,
                null,
                null,
                null);
        return new Opening<>(row, stored.placement()).because(asked.reason().label());
    }

    private static void check(LeaveForms.Asked asked, Supervisee who, LocalDate today) {
        if (who.state() != SuperviseeState.SUPERVISED
                && who.state() != SuperviseeState.ON_LEAVE
                && who.state() != SuperviseeState.PRE_LIFT) {
            throw Refusal.under(
                    "社区矫正法#27", "现在的状态是“%s”, 不能申请外出".formatted(who.state().label()), "有疑问请联系司法所");
        }
        if (asked.starts().isBefore(today)) {
            throw Unfit.field("starts", "离开之日不能早于今天");
        }
        if (asked.ends().isBefore(asked.starts())) {
            throw Unfit.field("ends", "返回之日不能早于离开之日");
        }
        if (asked.ends().isAfter(who.ends())) {
            throw Unfit.field("ends", "返回之日不能晚于矫正期满之日" + who.ends());
        }
        LocalDate limit =
                Leaves.permitEnd(new Leaves.PermitFacts(asked.starts())).value();
        if (asked.kind() == LeaveKind.REGULAR && asked.ends().isAfter(limit)) {
            throw Unfit.field("ends", "经常性跨市县活动一次批准六个月, 最迟" + limit);
        }
    }

    private static LeaveState stateAt(LeaveDecider decider) {
        return switch (decider) {
            case NOT_NEEDED, JUSTICE_OFFICE -> LeaveState.AT_OFFICE;
            case COUNTY -> LeaveState.AT_COUNTY;
            case HIGHER -> LeaveState.AT_HIGHER;
        };
    }

    /** The two months that are counted, with every leave in them. */
    public Window window(Ref<Leave> file) {
        Leave row = records.get(Leave.class, file).row();
        Supervisee who = parts.whose(row.supervisee()).row();
        Ruling<LeaveRuling> ruling = ruling(who, row.kind(), row.starts(), row.ends(), row.appliedOn(), row.id());
        List<Window.Span> spans = Stream.concat(
                        parts.of(Leave.class, who.id()).stream()
                                .filter(leave -> !leave.id().equals(row.id()) && counts(leave))
                                .filter(leave ->
                                        !last(leave).isBefore(ruling.value().windowFrom()))
                                .map(leave -> new Window.Span(leave.starts(), last(leave), leave.state(), false)),
                        Stream.of(new Window.Span(row.starts(), row.ends(), row.state(), true)))
                .toList();
        int most = Parameters.of("community").number("leave-most-days", row.starts());
        return new Window(ruling.value(), most, spans, ruling.reasons());
    }

    /** What the rule says of the file now. */
    Ruling<LeaveRuling> ruling(OpenFile<Leave> file) {
        Leave row = file.row();
        Supervisee who = parts.whose(row.supervisee()).row();
        return ruling(who, row.kind(), row.starts(), row.ends(), row.appliedOn(), row.id());
    }

    private Ruling<LeaveRuling> ruling(
            Supervisee who,
            LeaveKind kind,
            LocalDate starts,
            LocalDate ends,
            LocalDate applied,
            @Nullable Ref<Leave> itself) {
        List<LeaveFacts.Span> earlier = parts.of(Leave.class, who.id()).stream()
                .filter(leave -> !leave.id().equals(itself) && counts(leave))
                .map(leave -> new LeaveFacts.Span(leave.starts(), last(leave)))
                .toList();
        Ruling<LeaveRuling> ruling =
                Leaves.decider(new LeaveFacts(starts, ends, earlier, who.leaveDelegated(), null, applied));
        return kind == LeaveKind.SINGLE ? ruling : regular(ruling, starts);
    }

    /** A permit for the way to work is the county's, however many days it spans. */
    private static Ruling<LeaveRuling> regular(Ruling<LeaveRuling> counted, LocalDate starts) {
        LeaveRuling said = counted.value();
        LeaveRuling county = new LeaveRuling(
                LeaveDecider.COUNTY,
                said.days(),
                said.inWindow(),
                said.windowFrom(),
                said.windowTo(),
                false,
                said.applyBy());
        return Ruling.of(county, new Reason("社区矫正法实施办法#29", "经常性跨市县活动由县级社区矫正机构批准"))
                .because(
                        "社区矫正法实施办法#29",
                        Leaves.permitEnd(new Leaves.PermitFacts(starts))
                                .reasons()
                                .getFirst()
                                .finding());
    }

    private static boolean counts(Leave leave) {
        return leave.kind() == LeaveKind.SINGLE
                && switch (leave.state()) {
                    case APPROVED, AWAY, RETURNED, RETURNED_LATE -> true;
                    case AT_OFFICE, AT_COUNTY, AT_HIGHER, REFUSED, WITHDRAWN -> false;
                };
    }

    private static LocalDate last(Leave leave) {
        LocalDate returned = leave.returnedOn();
        return returned == null || returned.isBefore(leave.starts()) ? leave.ends() : returned;
    }

    /** Why this decider may not approve; empty when he may. */
    List<Reason> notFor(LeaveDecider who, OpenFile<Leave> file) {
        Ruling<LeaveRuling> ruling = ruling(file);
        LeaveDecider needed = ruling.value().decider();
        return needed.compareTo(who) > 0 ? ruling.reasons() : List.of();
    }

    Done<Leave> approve(OpenFile<Leave> file, LeaveForms.Opinion opinion) {
        Supervisee who = parts.whose(file.row().supervisee()).row();
        Leave approved = decided(file, LeaveState.APPROVED, opinion);
        IssuedDocument letter = letters.issue(
                "leave-certificate",
                file.ref(),
                who,
                who.county().id(),
                file.today(),
                Map.of(
                        "leaveNumber", approved.number().value(),
                        "reason", approved.reason().label(),
                        "places", approved.places(),
                        "leaveFrom", approved.starts(),
                        "leaveTo", approved.ends(),
                        "decider", approved.decider().label()));
        if (file.row().state() == LeaveState.AT_HIGHER) {
            telling.organ(
                    who, file.placement(), OrganKind.PROCURATORATE, file.today(), "批准外出超过三十日或者两个月内累计超过三十日", letter);
        }
        if (file.row().state() == LeaveState.AT_OFFICE) {
            telling.holdersAt(
                    CommunityDuty.COUNTY,
                    who.county().id(),
                    "外出备案: " + approved.number(),
                    "司法所批准外出, 报备案.",
                    Telling.link(who.id()));
        }
        telling.person(file.placement(), "外出申请已批准", "%s至%s. 请按时返回并报告.".formatted(approved.starts(), approved.ends()));
        return Done.of(approved).because(opinion.text()).with(letter);
    }

    Done<Leave> refuse(OpenFile<Leave> file, LeaveForms.Opinion opinion) {
        telling.person(file.placement(), "外出申请没有批准", opinion.text());
        return Done.of(decided(file, LeaveState.REFUSED, opinion)).because(opinion.text());
    }

    private static Leave decided(OpenFile<Leave> file, LeaveState state, LeaveForms.Opinion opinion) {
        return file.row()
                .change()
                .state(state)
                .decidedOn(file.today())
                .opinion(opinion.text())
                .make();
    }

    Done<Leave> referToCounty(OpenFile<Leave> file, Record none) {
        return refer(file, LeaveState.AT_COUNTY);
    }

    Done<Leave> referToHigher(OpenFile<Leave> file, Record none) {
        return refer(file, LeaveState.AT_HIGHER);
    }

    private static Done<Leave> refer(OpenFile<Leave> file, LeaveState to) {
        return Done.of(file.row().change().state(to).make()).because("报请有权机关决定");
    }

    Done<Leave> withdraw(OpenFile<Leave> file, Record none) {
        return Done.of(file.row().change().state(LeaveState.WITHDRAWN).make());
    }

    Done<Leave> left(OpenFile<Leave> file, Record none) {
        Supervisee who = parts.whose(file.row().supervisee()).row();
        if (who.state() == SuperviseeState.SUPERVISED) {
            onward.supervisee(who.id(), "leave-begins", null);
        }
        return Done.of(file.row()
                .change()
                .state(LeaveState.AWAY)
                .leftOn(file.row().starts())
                .make());
    }

    Done<Leave> permitEnds(OpenFile<Leave> file, Record none) {
        telling.person(file.placement(), "经常性跨市县活动许可到期", "仍有需要的, 请重新申请.");
        return Done.of(file.row()
                .change()
                .state(LeaveState.RETURNED)
                .returnedOn(file.row().ends())
                .make());
    }

    /** 返回. Who comes back late has broken a rule; what follows is decided on the sanction desk, after he was heard. */
    Done<Leave> returned(OpenFile<Leave> file, LeaveForms.Back back) {
        Leave row = file.row();
        if (back.returnedOn().isAfter(file.today())) {
            throw Unfit.field("returnedOn", "返回之日不能晚于今天");
        }
        boolean late = back.returnedOn().isAfter(row.ends());
        Supervisee who = parts.whose(row.supervisee()).row();
        if (who.state() == SuperviseeState.ON_LEAVE) {
            onward.supervisee(who.id(), "leave-ends", null);
        }
        if (late) {
            records.add(late(file, back), file.placement());
        }
        return Done.of(row.change()
                        .state(late ? LeaveState.RETURNED_LATE : LeaveState.RETURNED)
                        .leftOn(Objects.requireNonNullElse(row.leftOn(), row.starts()))
                        .returnedOn(back.returnedOn())
                        .make())
                .because(back.checked());
    }

    private static Violation late(OpenFile<Leave> file, LeaveForms.Back back) {
        return new Violation(
                Ref.next(),
                file.row().supervisee(),
                Breach.LEAVING,
                Severity.SLIGHT,
                back.returnedOn(),
                null,
                true,
                false,
                false,
                "外出应于%s返回, %s返回".formatted(file.row().ends(), back.returnedOn()),
                back.checked());
    }
}
