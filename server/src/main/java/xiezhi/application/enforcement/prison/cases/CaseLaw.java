package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Eligibility;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.application.enforcement.sentence.commutation.Proposal;
import xiezhi.application.enforcement.sentence.commutation.ProposalAnswer;
import xiezhi.application.enforcement.sentence.commutation.ProposalFacts;
import xiezhi.application.enforcement.sentence.commutation.Review;
import xiezhi.application.enforcement.sentence.commutation.Tried;
import xiezhi.application.enforcement.sentence.parole.Parole;
import xiezhi.application.enforcement.sentence.parole.ParoleAnswer;
import xiezhi.application.enforcement.sentence.parole.ParoleFacts;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 案件适用法: puts what is known of the inmate before the rules of commutation, parole and execution outside. */
@Component
public class CaseLaw {
    private final CustodyFiles custody;
    private final Terms terms;

    CaseLaw(CustodyFiles custody, Terms terms) {
        this.custody = custody;
        this.terms = terms;
    }

    /** The facts of the inmate's one file on the day; of the property part what the case found, where the file leaves it open. */
    public CaseFacts facts(CustodyFile inmate, @Nullable PropertyState found, LocalDate on) {
        CaseFacts facts = terms.file(inmate.person()).caseFacts(on);
        PropertyState known = facts.propertyState();
        boolean settled = known == PropertyState.NONE || known == PropertyState.REFUSING;
        return found == null || found == PropertyState.NONE || settled ? facts : facts.performing(found);
    }

    /** What the case says of the property part must fit the judgment and the open findings. */
    void fits(CustodyFile inmate, PropertyState said, LocalDate on) {
        PropertyState known = facts(inmate, null, on).propertyState();
        if ((said == PropertyState.NONE) != (known == PropertyState.NONE)) {
            throw Unfit.field(
                    "property", known == PropertyState.NONE ? "裁判文书没有财产性判项, 请选择无财产性判项" : "裁判文书有财产性判项, 请写明履行情况");
        }
        if (known == PropertyState.REFUSING && said != PropertyState.REFUSING) {
            throw Unfit.field("property", "登记的有履行能力而不履行的情形尚未消失或者履行, 请先核实并登记");
        }
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
                    row.repentant(),
                    row.noRisk() ? Boolean.TRUE : null,
                    row.evaluation() == null ? null : Boolean.TRUE,
                    null,
                    facts.readmitted() != null,
                    row.revokedExcused(),
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
