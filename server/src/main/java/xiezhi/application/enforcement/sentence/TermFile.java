package xiezhi.application.enforcement.sentence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import xiezhi.application.enforcement.sentence.term.Change;
import xiezhi.application.enforcement.sentence.term.TermFacts;
import xiezhi.kernel.record.Ref;

/** 刑期案卷: the judgment in force and the ledger behind it, as the rules take them. */
public record TermFile(Judgment judgment, List<TermEntry> ledger) {
    public TermFile {
        ledger = List.copyOf(ledger);
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
