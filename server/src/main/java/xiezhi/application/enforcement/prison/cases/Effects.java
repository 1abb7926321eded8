package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.ParoleEffective;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.EndActs;
import xiezhi.application.enforcement.prison.custody.EndForms;
import xiezhi.application.enforcement.prison.custody.Incident;
import xiezhi.application.enforcement.prison.custody.IncidentKind;
import xiezhi.application.enforcement.prison.custody.Severity;
import xiezhi.application.enforcement.prison.release.ReleaseCase;
import xiezhi.application.enforcement.prison.release.ReleaseForms;
import xiezhi.application.enforcement.prison.release.ReleaseKind;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermEntry;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.parole.ParolePeriod;
import xiezhi.application.enforcement.sentence.parole.ParolePeriodFacts;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 裁定的执行: commutation into the ledger, parole out of the gate; a ruling that comes after the new last day releases the same day. */
@Component
class Effects {
    private final CustodyFiles custody;
    private final CaseFiles files;
    private final Terms terms;
    private final Records records;
    private final ApplicationEventPublisher events;

    Effects(
            CustodyFiles custody,
            @org.springframework.context.annotation.Lazy CaseFiles files,
            Terms terms,
            Records records,
            ApplicationEventPublisher events) {
        this.custody = custody;
        this.files = files;
        this.terms = terms;
        this.records = records;
        this.events = events;
    }

    Done<CommutationCase> take(OpenFile<CommutationCase> file) {
        CommutationCase row = file.row();
        LocalDate served = Objects.requireNonNull(row.servedOn());
        CustodyFile inmate = custody.of(row.file()).row();
        boolean granted = row.result() == CaseResult.GRANTED || row.result() == CaseResult.ADJUSTED;
        if (!granted) {
            custody.tell(
                    inmate,
                    "denied",
                    served,
                    "裁定不予" + row.kind().label(),
                    List.of(new Reason("监狱法#51", String.valueOf(row.rulingNumber()))),
                    List.of(String.valueOf(row.rulingNumber())));
            return Done.of(row.change()
                            .state(CaseState.DENIED)
                            .effectiveOn(served)
                            .make())
                    .because("裁定不予" + row.kind().label());
        }
        return row.kind() == CaseKind.PAROLE ? paroled(file, inmate, served) : commuted(file, inmate, served);
    }

    private Done<CommutationCase> commuted(OpenFile<CommutationCase> file, CustodyFile inmate, LocalDate served) {
        CommutationCase row = file.row();
        terms.apply(entry(row, inmate, served));
        Ruling<TermState> term = terms.term(inmate.person());
        LocalDate end = term.value().end();
        custody.tell(
                inmate,
                "commuted",
                served,
                "减刑裁定生效" + (end == null ? "" : ", 刑期至%s止".formatted(end)),
                term.reasons(),
                List.of(String.valueOf(row.rulingNumber())));
        Acting.run(
                Actor.system("减刑裁定"),
                () -> files.act(CustodyFile.class, inmate.id(), "term-moved", new EndActs.TermMoved(end)));
        String why = "刑期止日: " + (end == null ? "未定" : end);
        if (end != null && !end.isAfter(file.today())) {
            overdue(file, inmate, end);
            why = "裁定送达时刑期已满, 应当当日释放";
        }
        return Done.of(row.change()
                        .state(CaseState.EFFECTIVE)
                        .effectiveOn(served)
                        .make())
                .because(why);
    }

    private static TermEntry entry(CommutationCase row, CustodyFile inmate, LocalDate served) {
        TermLength toTerm = row.grantedTerm();
        String court = row.court();
        return new TermEntry(
                Ref.next(),
                inmate.person(),
                null,
                toTerm == null
                        ? xiezhi.application.enforcement.sentence.EntryKind.COMMUTATION
                        : xiezhi.application.enforcement.sentence.EntryKind.TO_FIXED,
                Objects.requireNonNull(row.ruledOn()),
                served,
                new PlainText(String.valueOf(row.rulingNumber())),
                court == null ? null : new PlainText(court),
                row.grantedMonths(),
                toTerm == null ? null : PenaltyKind.FIXED_TERM,
                toTerm,
                null,
                null,
                null,
                row.ruledEnd(),
                null,
                new PlainText(row.number()),
                null);
    }

    /** 迟到的裁定: release the same day, note it as an incident, and look into compensation. */
    @LegalBasis("监狱法#59")
    private void overdue(OpenFile<CommutationCase> file, CustodyFile inmate, LocalDate end) {
        records.add(
                new Incident(
                        Ref.next(),
                        inmate.id(),
                        IncidentKind.LATE_RELEASE,
                        Severity.SERIOUS,
                        file.now(),
                        "监狱",
                        "减刑裁定送达时, 裁定后的刑期已于%s届满".formatted(end),
                        "当日释放, 依法处理国家赔偿"),
                file.placement());
        Acting.run(
                Actor.system("减刑裁定"),
                () -> files.begin(
                        ReleaseCase.class,
                        "plan-due",
                        new ReleaseForms.Plan(inmate.id(), ReleaseKind.COMMUTED_TO_END, false, null, false)));
    }

    private Done<CommutationCase> paroled(OpenFile<CommutationCase> file, CustodyFile inmate, LocalDate served) {
        CommutationCase row = file.row();
        TermState term = terms.term(inmate.person()).value();
        Ruling<LocalDate> period = ParolePeriod.rule(new ParolePeriodFacts(term.penalty(), served, term.end()));
        IssuedDocument letter = custody.letter(
                "parole-certificate",
                file.ref(),
                inmate,
                file.today(),
                Map.of(
                        "rulingNumber",
                        String.valueOf(row.rulingNumber()),
                        "court",
                        String.valueOf(row.court()),
                        "effective",
                        served,
                        "periodEnd",
                        period.value()));
        Acting.run(
                Actor.system("假释裁定"),
                () -> files.act(
                        CustodyFile.class,
                        inmate.id(),
                        "parole",
                        new EndForms.Ended(served, "假释, 考验期至" + period.value(), String.valueOf(row.rulingNumber()))));
        events.publishEvent(new ParoleEffective(
                inmate.person(),
                Objects.requireNonNull(inmate.episode()),
                file.unit(),
                String.valueOf(row.court()),
                String.valueOf(row.rulingNumber()),
                served,
                period.value(),
                custody.home(inmate)));
        return Done.of(row.change()
                        .state(CaseState.EFFECTIVE)
                        .effectiveOn(served)
                        .make())
                .because("假释考验期至" + period.value())
                .with(letter);
    }
}
