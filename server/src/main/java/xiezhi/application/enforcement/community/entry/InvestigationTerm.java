package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.util.Objects;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.Clocking;
import xiezhi.kernel.time.Deadline;
import xiezhi.kernel.time.Term;
import xiezhi.kernel.time.WorkCalendar;

/** 调查评估期限: by when the county answers the organ that asked whether somebody may serve at home. */
public final class InvestigationTerm {
    private InvestigationTerm() {}

    /** The last working day for the opinion. */
    @Rule(name = "community-investigation-due", title = "调查评估期限", summary = "自收到委托函次日起数十个工作日, 速裁案件五个工作日")
    @LegalBasis({"社区矫正法#18", "社区矫正法实施办法#14"})
    public static Ruling<LocalDate> due(InvestigationFacts facts, WorkCalendar calendar) {
        String parameter = facts.fast() ? "investigation-fast-track-working-days" : "investigation-working-days";
        int days = Parameters.of("community").number(parameter, facts.received());
        Deadline deadline = Deadline.of(
                        "调查评估",
                        Term.workingDays(days),
                        "社区矫正法#18",
                        Parameters.of("community").basis(parameter, facts.received()))
                .notRolled();
        return Clocking.due(deadline, facts.received(), calendar).map(due -> Objects.requireNonNull(due.due()));
    }
}
