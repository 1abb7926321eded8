package xiezhi.application.enforcement.community.sanctions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityClocks;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.SanctionState;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.Violation;
import xiezhi.application.enforcement.community.file.CommunityNumbers;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 拟处分岗: asks the ladder, and refuses a rung that is not open. A lighter or other rung than the proposed one needs a reason. */
@Component
@LegalBasis({"社区矫正法#28", "社区矫正法#48"})
public class ProposalDesk {
    private static final int LONGEST = 2000;
    private final Records records;
    private final Parts parts;
    private final CommunityNumbers numbers;
    private final Telling telling;
    private final Clocks clocks;
    private final Calendars calendars;
    private final Clock clock;

    ProposalDesk(
            Records records,
            Parts parts,
            CommunityNumbers numbers,
            Telling telling,
            Clocks clocks,
            Calendars calendars,
            Clock clock) {
        this.records = records;
        this.parts = parts;
        this.numbers = numbers;
        this.telling = telling;
        this.clocks = clocks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the ladder says of these facts, with the sanctions that this person had before. */
    public Ruling<SanctionProposal> ruling(
            Supervisee who,
            Breach breach,
            Severity severity,
            LocalDate day,
            @Nullable LocalDate since,
            boolean returned,
            boolean stubborn) {
        return ruling(who, breach, severity, day, since, returned, stubborn, null);
    }

    private Ruling<SanctionProposal> ruling(
            Supervisee who,
            Breach breach,
            Severity severity,
            LocalDate day,
            @Nullable LocalDate since,
            boolean returned,
            boolean stubborn,
            @Nullable Ref<Sanction> itself) {
        return Ladder.propose(new SanctionFacts(
                who.category(), breach, severity, day, since, returned, false, stubborn, history(who.id(), itself)));
    }

    /** The same for a sanction that is under way. */
    Ruling<SanctionProposal> ruling(Sanction sanction) {
        Violation v = violation(sanction);
        Supervisee who = parts.whose(sanction.supervisee()).row();
        return ruling(who, v.breach(), v.severity(), v.day(), v.since(), v.returned(), v.stubborn(), sanction.id());
    }

    private Violation violation(Sanction sanction) {
        return parts.of(Violation.class, sanction.supervisee()).stream()
                .filter(v -> v.id().equals(sanction.violation()))
                .findFirst()
                .orElseThrow();
    }

    /** Sanctions that were given, with the day on which they were decided. */
    List<SanctionFacts.Earlier> history(Ref<Supervisee> who, @Nullable Ref<Sanction> itself) {
        return parts.of(Sanction.class, who).stream()
                .filter(s -> !s.id().equals(itself))
                .filter(s -> s.state() == SanctionState.ISSUED || s.state() == SanctionState.GRANTED)
                .map(s -> new SanctionFacts.Earlier(s.kind(), s.breach(), Objects.requireNonNull(s.decidedOn())))
                .toList();
    }

    Opening<Sanction> propose(SanctionForms.Proposed asked) {
        Stored<Supervisee> stored = records.get(Supervisee.class, asked.supervisee());
        Supervisee who = stored.row();
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        if (asked.day().isAfter(today)) {
            throw Unfit.field("day", "日期不能晚于今天");
        }
        Ruling<SanctionProposal> ruling = ruling(
                who, asked.breach(), asked.severity(), asked.day(), asked.since(), asked.returned(), asked.stubborn());
        check(asked, ruling);
        Violation violation = violation(asked);
        records.add(violation, stored.placement());
        Sanction row = row(asked, who, violation, today, ruling.reasons());
        return new Opening<>(row, stored.placement())
                .because(asked.kind().label())
                .then(file -> {
                    clocks.start(CommunityClocks.DEFENCE, file.ref(), file.unit(), file.now());
                    telling.person(
                            file.placement(),
                            "拟给予处分: " + asked.kind().label(),
                            "您可以在%s以前说明情况、提出申辩, 也可以委托律师.".formatted(row.defenceBy()));
                });
    }

    private static void check(SanctionForms.Proposed asked, Ruling<SanctionProposal> ruling) {
        SanctionProposal said = ruling.value();
        if (!said.open().contains(asked.kind())) {
            String open = said.open().stream().sorted().map(SanctionKind::label).collect(Collectors.joining("、"));
            throw new Refusal(
                    "REFUSED",
                    "不具备%s的条件".formatted(asked.kind().label()),
                    ruling.reasons(),
                    open.isEmpty() ? "可以批评教育" : "可以选择: " + open);
        }
        if (asked.kind() != said.proposal() && asked.departure() == null) {
            SanctionKind proposed = said.proposal();
            throw Unfit.field(
                    "departure",
                    "规则建议%s, 拟给予%s, 请写明理由"
                            .formatted(
                                    proposed == null ? "不处分" : proposed.label(),
                                    asked.kind().label()));
        }
    }

    private static Violation violation(SanctionForms.Proposed asked) {
        return new Violation(
                Ref.next(),
                asked.supervisee(),
                asked.breach(),
                asked.severity(),
                asked.day(),
                asked.since(),
                asked.returned(),
                false,
                asked.stubborn(),
                asked.fact(),
                asked.evidence());
    }

    private Sanction row(
            SanctionForms.Proposed asked, Supervisee who, Violation violation, LocalDate today, List<Reason> reasons) {
        int days = Parameters.of("community").number("defence-working-days", today);
        LocalDate by = asked.urgent()
                ? today
                : calendars.current().addWorkdays(today, days).value();
        String grounds = reasons.stream()
                .map(reason -> reason.basis() + " " + reason.finding())
                .collect(Collectors.joining("; "));
        return new Sanction(
                Ref.next(),
                who.id(),
                violation.id(),
                numbers.next(CommunityNumbers.Kind.SANCTION, who.county().id(), today),
                SanctionState.PROPOSED,
                asked.kind(),
                asked.breach(),
                today,
                grounds.length() > LONGEST ? grounds.substring(0, LONGEST) : grounds,
                asked.departure(),
                asked.urgent(),
                by,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null);
    }
}
