package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.NewCrime;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.application.enforcement.sentence.term.Change;
import xiezhi.application.enforcement.sentence.term.TermFacts;
import xiezhi.kernel.record.Ref;

/**
 * 刑期案卷: the judgment in force, the ledger behind it and what was found of its property part, as the rules take them.
 *
 * @param bornOn when the person was born, as far as it is known to the day
 */
public record TermFile(
        Judgment judgment,
        List<TermEntry> ledger,
        List<PropertyFinding> findings,
        List<ConditionFinding> conditions,
        @Nullable LocalDate bornOn) {
    public TermFile {
        ledger = List.copyOf(ledger);
        findings = List.copyOf(findings);
        conditions = List.copyOf(conditions);
    }

    /** The same with one more entry. */
    TermFile plus(TermEntry entry) {
        return new TermFile(
                judgment, Stream.concat(ledger.stream(), Stream.of(entry)).toList(), findings, conditions, bornOn);
    }

    /** The facts for commutation, parole and release outside, asked for the day; what only people find is left open. */
    public CaseFacts caseFacts(LocalDate reported) {
        List<Change> changes = changes();
        List<ConditionFinding> condition =
                conditions.stream().filter(each -> each.holds(reported)).toList();
        return new CaseFacts(
                facts(),
                judgment.flags(),
                judgment.twoHeavy(),
                judgment.lifeNoCommutation(),
                judgment.probation() != null,
                property(),
                findings.stream().map(PropertyFinding::block).toList(),
                newCrimes(changes),
                readmitted(changes),
                bornOn,
                any(condition, ConditionFinding::ill),
                any(condition, ConditionFinding::disabled),
                any(condition, ConditionFinding::infirm),
                reported);
    }

    private static @Nullable Boolean any(List<ConditionFinding> found, Predicate<ConditionFinding> what) {
        return found.isEmpty() ? null : found.stream().anyMatch(what);
    }

    /** As far as the judgment and the findings say; whether a person could pay more is for people to find. */
    private PropertyState property() {
        boolean refusing = findings.stream().anyMatch(f -> f.ended() == null && f.performed() == null);
        boolean done = judgment.money().stream().allMatch(MoneyJudgment::done);
        return judgment.money().isEmpty()
                ? PropertyState.NONE
                : done ? PropertyState.DONE : refusing ? PropertyState.REFUSING : PropertyState.PARTIAL_UNABLE;
    }

    private static List<NewCrime> newCrimes(List<Change> changes) {
        return changes.stream()
                .filter(c -> c.kind() == EntryKind.REPRIEVE_RESTARTED
                        || c.kind() == EntryKind.COMBINATION && c.from() != null)
                .map(c -> new NewCrime(
                        c.ruled(),
                        c.toPenalty() == null ? PenaltyKind.FIXED_TERM : c.toPenalty(),
                        c.kind() == EntryKind.REPRIEVE_RESTARTED))
                .toList();
    }

    private static @Nullable LocalDate readmitted(List<Change> changes) {
        return changes.stream()
                .filter(c -> c.kind() == EntryKind.PAROLE_REVOKED)
                .map(Change::until)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The facts of the term; entries that were annulled don't count. */
    public TermFacts facts() {
        return new TermFacts(
                judgment.penalty(),
                judgment.term() == null ? null : judgment.term().period(),
                judgment.effective(),
                judgment.start(),
                judgment.custody().stream().map(CustodySpan::custody).toList(),
                judgment.combined(),
                judgment.limitCommutation(),
                judgment.delivered(),
                judgment.printedEnd(),
                changes());
    }

    /** What moved the term, without the entries that were annulled and those that annul. */
    public List<Change> changes() {
        Set<Ref<TermEntry>> annulled =
                ledger.stream().map(TermEntry::annuls).filter(a -> a != null).collect(Collectors.toSet());
        return ledger.stream()
                .filter(entry -> entry.annuls() == null && !annulled.contains(entry.id()))
                .map(TermEntry::change)
                .toList();
    }
}
