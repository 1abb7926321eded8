package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CaseLaw;
import xiezhi.application.enforcement.prison.cases.CaseObjection;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.custody.Conduct;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.application.enforcement.sentence.Charge;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.Eligibility;
import xiezhi.application.enforcement.sentence.parole.ParoleAnswer;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 审查要点的制作: the rules are asked anew for the day of the meeting, never remembered from the proposal. */
@Component
class Dossiers {
    private static final String CASE = "prison.commutation-case";
    private static final Pattern TRACED = Pattern.compile("(.*) \\(([^()]+#[^()]+)\\)");
    private final Roll roll;
    private final CustodyFiles custody;
    private final Conduct conduct;
    private final CaseLaw law;
    private final Terms terms;
    private final Records records;

    Dossiers(Roll roll, CustodyFiles custody, Conduct conduct, CaseLaw law, Terms terms, Records records) {
        this.roll = roll;
        this.custody = custody;
        this.conduct = conduct;
        this.law = law;
        this.terms = terms;
        this.records = records;
    }

    /** A case whose papers the rules can't be asked about says so in its column; the others are heard all the same. */
    Meeting.Matter matter(Stored<CommutationCase> stored, Meeting.Poll poll) {
        try {
            return examined(stored, poll);
        } catch (Unfit unfit) {
            return unexamined(stored, poll, unfit);
        }
    }

    private Meeting.Matter unexamined(Stored<CommutationCase> stored, Meeting.Poll poll, Unfit unfit) {
        CommutationCase row = stored.row();
        CustodyFile inmate = custody.of(row.file()).row();
        return new Meeting.Matter(
                CASE,
                row.id().id(),
                stored.version(),
                row.number(),
                Coded.of(row.kind()),
                roll.shown(inmate),
                dossier(inmate, proposal(row), null, null, null, List.of()),
                List.of(),
                List.of(new Reason("减刑假释程序规定#14", "登记的资料不能审查: " + unfit.getMessage())),
                List.of(),
                poll);
    }

    private Meeting.Matter examined(Stored<CommutationCase> stored, Meeting.Poll poll) {
        CommutationCase row = stored.row();
        CustodyFile inmate = custody.of(row.file()).row();
        boolean objections = records.count(Query.of(CaseObjection.class).where("commutationCase", row.id()), 1) > 0;
        Ruling<? extends Verdict> ruling = law.examine(row, roll.today(), objections, false);
        Ruling<Eligibility> window = law.eligibility(inmate, roll.today());
        boolean parole = row.kind() == CaseKind.PAROLE;
        LocalDate from = parole ? paroleFrom(ruling) : window.value().from();
        return new Meeting.Matter(
                CASE,
                row.id().id(),
                stored.version(),
                row.number(),
                Coded.of(row.kind()),
                roll.shown(inmate),
                dossier(
                        inmate,
                        proposal(row),
                        law.newEnd(ruling),
                        parole ? null : window.value().rule(),
                        from,
                        parole ? List.of() : window.reasons()),
                law.tried(ruling),
                List.of(),
                law.hearing(ruling),
                poll);
    }

    Meeting.Matter outside(Stored<OutsideCase> stored, Meeting.Poll poll) {
        OutsideCase row = stored.row();
        CustodyFile inmate = custody.of(row.file()).row();
        return new Meeting.Matter(
                "prison.outside-case",
                row.id().id(),
                stored.version(),
                row.number(),
                new Coded("OUTSIDE", "暂予监外执行", "Execution outside prison"),
                roll.shown(inmate),
                dossier(inmate, row.ground().label(), null, null, null, List.of()),
                List.of(),
                trace(row.ruleTrace()),
                List.of(),
                poll);
    }

    private static @Nullable LocalDate paroleFrom(Ruling<? extends Verdict> ruling) {
        return ruling.value() instanceof ParoleAnswer answer ? answer.from() : null;
    }

    private static String proposal(CommutationCase row) {
        Integer months = row.proposedMonths();
        return row.kind() == CaseKind.PAROLE
                ? "假释"
                : months != null ? "减去有期徒刑%d个月".formatted(months) : "减为有期徒刑" + row.proposedTerm();
    }

    /** The trace was kept with the diagnosis: its lines carry their articles. */
    private static List<Reason> trace(String words) {
        return Arrays.stream(words.split("\n"))
                .map(TRACED::matcher)
                .filter(Matcher::matches)
                .map(line -> new Reason(Objects.requireNonNull(line.group(2)), Objects.requireNonNull(line.group(1))))
                .toList();
    }

    private Dossier dossier(
            CustodyFile inmate,
            String proposal,
            @Nullable LocalDate newEnd,
            @Nullable String rule,
            @Nullable LocalDate from,
            List<Reason> because) {
        Judgment judgment = terms.file(inmate.person()).judgment();
        TermState state = terms.term(inmate.person()).value();
        List<PointsMonth> months = custody.rows(PointsMonth.class, inmate.id()).stream()
                .map(Stored::row)
                .toList();
        return new Dossier(
                judgment.charges().stream().map(Charge::crime).collect(Collectors.joining("、")),
                judgment.term() == null ? judgment.penalty().label() : "有期徒刑" + judgment.term(),
                inmate.admittedOn(),
                state.end(),
                state.floorEnd(),
                proposal,
                newEnd,
                rule,
                from,
                because,
                conduct.grades(inmate.id()).stream().map(Coded::of).toList(),
                conduct.punished(inmate.id()),
                months.isEmpty() ? null : months.getLast().balance().doubleValue(),
                months.size());
    }
}
