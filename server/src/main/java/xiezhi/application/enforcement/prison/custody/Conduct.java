package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintKind;
import xiezhi.application.enforcement.prison.discipline.Award;
import xiezhi.application.enforcement.prison.discipline.AwardState;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.discipline.Retaliation;
import xiezhi.application.enforcement.prison.discipline.RetaliationAnswer;
import xiezhi.application.enforcement.prison.discipline.RetaliationFacts;
import xiezhi.application.enforcement.prison.points.CycleGrade;
import xiezhi.application.enforcement.prison.points.PointsCycle;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 改造表现: what the record of conduct says to the rules: punishments, grades, complaints. */
@Component
public class Conduct {
    private static final int MOST = 50;
    private final CustodyFiles custody;
    private final Terms terms;

    Conduct(CustodyFiles custody, Terms terms) {
        this.custody = custody;
        this.terms = terms;
    }

    /** The treatment level that the record suggests. */
    public Ruling<TreatmentLevel> treatment(Ref<CustodyFile> ref, CustodyFile row, LocalDate day) {
        return Treatment.suggest(new TreatmentFacts(
                day,
                row.admittedOn() == null ? day : row.admittedOn(),
                row.treatment(),
                row.state() != CustodyState.INTAKE,
                punished(ref),
                grades(ref),
                halfServed(row),
                !row.keyRisks().isEmpty()));
    }

    /** The days on which he was warned, given a demerit or confined. */
    public List<LocalDate> punished(Ref<CustodyFile> ref) {
        Stream<LocalDate> awards = custody.rows(Award.class, ref).stream()
                .map(Stored::row)
                .filter(award ->
                        award.state() == AwardState.DECIDED && award.kind().punishes())
                .map(Award::decidedOn);
        Stream<LocalDate> confined =
                custody.rows(Confinement.class, ref).stream().map(Stored::row).map(Confinement::starts);
        return Stream.concat(awards, confined)
                .filter(day -> day != null)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
    }

    /** The grades of finished cycles, the newest first. */
    public List<CycleGrade> grades(Ref<CustodyFile> ref) {
        return custody.rows(PointsCycle.class, ref).reversed().stream()
                .map(cycle -> cycle.row().grade())
                .filter(grade -> grade != null)
                .map(Objects::requireNonNull)
                .limit(MOST)
                .toList();
    }

    /** The day on which half of the original term is served; null for life. */
    public @Nullable LocalDate halfServed(CustodyFile row) {
        return terms.judgment(row.person()).isEmpty()
                ? null
                : terms.term(row.person()).value().halfEnd();
    }

    /** The days on which he petitioned, accused or reported. The days alone: nothing of what he wrote. */
    public List<LocalDate> complained(Ref<CustodyFile> ref) {
        return custody.rows(Complaint.class, ref).stream()
                .map(Stored::row)
                .filter(complaint -> complaint.kind() != ComplaintKind.SERVICE)
                .map(Complaint::receivedOn)
                .toList();
    }

    /** Whether an adverse record of the day must be looked at again by somebody else. */
    public Ruling<RetaliationAnswer> guard(Ref<CustodyFile> ref, LocalDate day) {
        return Retaliation.guard(new RetaliationFacts(day, complained(ref), null));
    }
}
