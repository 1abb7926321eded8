package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.PropertyFinding;
import xiezhi.application.enforcement.sentence.TermFile;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Eligibility;
import xiezhi.application.enforcement.sentence.commutation.PropertyBlock;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.application.enforcement.sentence.commutation.Proposal;
import xiezhi.application.enforcement.sentence.commutation.ProposalAnswer;
import xiezhi.application.enforcement.sentence.commutation.ProposalFacts;
import xiezhi.application.enforcement.sentence.commutation.Review;
import xiezhi.application.enforcement.sentence.commutation.Tried;
import xiezhi.application.enforcement.sentence.parole.Parole;
import xiezhi.application.enforcement.sentence.parole.ParoleAnswer;
import xiezhi.application.enforcement.sentence.parole.ParoleFacts;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 案件适用法: puts what is known of the inmate before the rules of commutation, parole and execution outside. */
@Component
public class CaseLaw {
    private final CustodyFiles custody;
    private final Terms terms;
    private final Records records;

    CaseLaw(CustodyFiles custody, Terms terms, Records records) {
        this.custody = custody;
        this.terms = terms;
        this.records = records;
    }

    /** The facts of the inmate on the day. */
    public CaseFacts facts(CustodyFile inmate, @Nullable PropertyState property, LocalDate on) {
        TermFile file = terms.file(inmate.person());
        Judgment judgment = file.judgment();
        return new CaseFacts(
                file.facts(),
                judgment.flags(),
                judgment.twoHeavy(),
                judgment.lifeNoCommutation(),
                judgment.probation() != null,
                property == null ? judgment.money().isEmpty() ? PropertyState.NONE : PropertyState.DONE : property,
                blocks(inmate),
                null,
                null,
                inmate.born(),
                null,
                null,
                null,
                on);
    }

    private List<PropertyBlock> blocks(CustodyFile inmate) {
        return Acting.as(
                        Actor.system("监狱办案"),
                        () -> records.page(Query.of(PropertyFinding.class)
                                        .where("person", inmate.person())
                                        .limit(100))
                                .items())
                .stream()
                .map(Stored::row)
                .map(row -> new PropertyBlock(row.ground(), row.found(), row.ended(), row.performed()))
                .toList();
    }

    /** Who may be proposed, from when, for how much. */
    public Ruling<Eligibility> eligibility(CustodyFile inmate, LocalDate on) {
        return Commutation.eligibility(facts(inmate, null, on));
    }

    /** Every rule that is tried on the case, with its line. */
    public Ruling<? extends Verdict> examine(
            CommutationCase row, LocalDate on, boolean objections, boolean procuratorObjects) {
        CustodyFile inmate = custody.of(row.file()).row();
        CaseFacts facts = facts(inmate, row.property(), on);
        if (row.kind() == CaseKind.PAROLE) {
            return Parole.check(new ParoleFacts(
                    facts,
                    true,
                    row.noRisk() ? Boolean.TRUE : null,
                    row.evaluation() == null ? null : Boolean.TRUE,
                    null,
                    null,
                    null,
                    objections,
                    procuratorObjects,
                    null));
        }
        TermLength toTerm = row.proposedTerm();
        Proposal proposal = new Proposal(
                row.merit(),
                row.proposedMonths(),
                toTerm == null ? null : toTerm.period(),
                null,
                null,
                null,
                objections,
                procuratorObjects,
                null);
        return Review.proposal(new ProposalFacts(facts, proposal));
    }

    /** The lines that failed, as obstacles. What only a person can find is no obstacle before he has looked. */
    public List<Reason> failed(Ruling<? extends Verdict> ruling) {
        return tried(ruling).stream()
                .filter(line -> !line.passes())
                .filter(line -> !open(ruling).contains(String.valueOf(line.code())))
                .map(line -> new Reason(
                        line.article(),
                        "%s: %s; 限度: %s (%s)".formatted(line.title(), line.given(), line.limit(), line.code())))
                .toList();
    }

    public List<Tried> tried(Ruling<? extends Verdict> ruling) {
        return switch (ruling.value()) {
            case ParoleAnswer parole -> parole.tried();
            case ProposalAnswer proposal -> proposal.tried();
            default -> List.of();
        };
    }

    private static List<String> open(Ruling<? extends Verdict> ruling) {
        return ruling.value() instanceof ParoleAnswer parole ? parole.open() : List.of();
    }

    /** Why the court must hear the case in open session. */
    public List<Reason> hearing(Ruling<? extends Verdict> ruling) {
        return switch (ruling.value()) {
            case ParoleAnswer parole -> parole.hearing();
            case ProposalAnswer proposal -> proposal.hearing();
            default -> List.of();
        };
    }

    /** The last day that the proposal would make. */
    public @Nullable LocalDate newEnd(Ruling<? extends Verdict> ruling) {
        return ruling.value() instanceof ProposalAnswer proposal ? proposal.newEnd() : null;
    }

    /** The trace as it goes into the annex. */
    static String words(Ruling<?> ruling) {
        return ruling.reasons().stream()
                .map(reason -> reason.finding() + " (" + reason.basis() + ")")
                .collect(Collectors.joining("\n"));
    }
}
