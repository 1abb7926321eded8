package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Died;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.Escaped;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.sentence.TermEntry;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 脱逃和死亡: what ends custody against everybody's will. */
@Component
class LossActs {
    private static final CustodyState[] HELD = {CustodyState.INTAKE, CustodyState.SERVING, CustodyState.OUT_TEMP};
    private final CustodyFiles custody;
    private final Records records;
    private final Terms terms;
    private final Episodes episodes;
    private final ApplicationEventPublisher events;
    private final Clocks clocks;

    LossActs(
            CustodyFiles custody,
            Records records,
            Terms terms,
            Episodes episodes,
            ApplicationEventPublisher events,
            Clocks clocks) {
        this.custody = custody;
        this.records = records;
        this.terms = terms;
        this.episodes = episodes;
        this.events = events;
        this.clocks = clocks;
    }

    void declare(Acts<CustodyFile> acts) {
        acts.act("report-escape", "报告脱逃", PrisonDuty.CUSTODY, "监狱法#90")
                .from(HELD)
                .to(CustodyState.ESCAPED)
                .asks(LossForms.Escape.class)
                .does(this::escape);
        acts.act("take-back", "捕回", PrisonDuty.CUSTODY, "监狱法#90")
                .from(CustodyState.ESCAPED)
                .to(CustodyState.SERVING)
                .asks(LossForms.Recapture.class)
                .next()
                .does(this::recapture);
        acts.act("report-death", "报告死亡", PrisonDuty.CUSTODY, "监狱法#81")
                .from(CustodyState.INTAKE, CustodyState.SERVING, CustodyState.OUT_TEMP, CustodyState.TMP_OUTSIDE)
                .to(CustodyState.DECEASED)
                .asks(LossForms.Death.class)
                .stepUp()
                .does(this::death);
    }

    /** 脱逃: the term stands still from that day; police are told at once. */
    @LegalBasis({"监狱法#90", "监狱法2012#42", "刑事诉讼法#268"})
    private Done<CustodyFile> escape(OpenFile<CustodyFile> file, LossForms.Escape form) {
        CustodyFile row = file.row();
        String basis = PrisonLaw.on(form.on()).article("42", "90");
        records.add(
                new Incident(
                        Ref.next(),
                        file.ref(),
                        IncidentKind.ESCAPE,
                        Severity.GRAVE,
                        file.now(),
                        form.place(),
                        form.facts(),
                        form.actions()),
                file.placement());
        terms.apply(suspension(row, form.on(), null, null));
        IssuedDocument letter = custody.letter(
                "escape-bulletin",
                file.ref(),
                row,
                file.today(),
                Map.of("escapedOn", form.on(), "place", form.place()));
        custody.tell(
                row,
                "escaped",
                form.on(),
                "脱逃",
                List.of(new Reason(basis, "不能即时抓获, 通知公安机关"), new Reason("刑事诉讼法#268", "脱逃期间不计入执行刑期")),
                List.of(letter.id().toString()));
        events.publishEvent(new Escaped(row.person(), Objects.requireNonNull(row.episode()), file.unit(), form.on()));
        return Done.of(row.change().state(CustodyState.ESCAPED).cell(null).make())
                .because("脱逃期间不计入执行刑期")
                .with(letter);
    }

    private Done<CustodyFile> recapture(OpenFile<CustodyFile> file, LossForms.Recapture form) {
        CustodyFile row = file.row();
        TermEntry open = terms.file(row.person()).ledger().stream()
                .filter(entry -> entry.kind() == xiezhi.application.enforcement.sentence.EntryKind.SUSPENSION
                        && entry.until() == null)
                .reduce((first, last) -> last)
                .orElseThrow(() -> Refusal.state("刑期台账中没有脱逃的登记", "请先核对刑期台账"));
        LocalDate from = Objects.requireNonNull(open.starts());
        terms.apply(
                suspension(row, from, null, open.id())); // the open entry is annulled, and entered anew with its end
        terms.apply(suspension(row, from, form.on(), null));
        LocalDate end = terms.term(row.person()).value().end();
        custody.tell(
                row,
                "recaptured",
                form.on(),
                "捕回, 刑期止日为" + (end == null ? "未定" : end),
                List.of(new Reason("刑事诉讼法#268", "脱逃期间不计入执行刑期")),
                List.of());
        return Done.of(row.change().state(CustodyState.SERVING).termEnd(end).make())
                .because(form.organ() + "捕回");
    }

    private static TermEntry suspension(
            CustodyFile row, LocalDate from, @Nullable LocalDate until, @Nullable Ref<TermEntry> annuls) {
        return new TermEntry(
                Ref.next(),
                row.person(),
                null,
                xiezhi.application.enforcement.sentence.EntryKind.SUSPENSION,
                from,
                null,
                new PlainText(until == null ? "脱逃登记" : "捕回登记"),
                null,
                null,
                null,
                null,
                from,
                until,
                null,
                null,
                null,
                new PlainText("脱逃"),
                annuls);
    }

    /** 死亡: family and procuratorate are told at once; every open case ends with its papers kept. */
    @LegalBasis({"监狱法#81", "监狱法2012#55"})
    private Done<CustodyFile> death(OpenFile<CustodyFile> file, LossForms.Death form) {
        CustodyFile row = file.row();
        LocalDate on = LocalDate.ofInstant(form.at(), CaseFiles.CHINA);
        if (form.at().isAfter(file.now())) {
            throw Unfit.field("at", "死亡时间晚于现在");
        }
        records.add(
                new DeathCase(
                        Ref.next(),
                        file.ref(),
                        form.at(),
                        form.place(),
                        form.abnormal(),
                        form.familyToldAt(),
                        form.procuratorToldAt(),
                        null,
                        null,
                        null,
                        null),
                file.placement());
        IssuedDocument letter = custody.letter(
                "death-notice", file.ref(), row, file.today(), Map.of("diedOn", on, "place", form.place()));
        clocks.cancel(file.ref());
        if (form.familyToldAt() == null || form.procuratorToldAt() == null) {
            clocks.start(PrisonLimit.DEATH_NOTICE.clock(on), file.ref(), file.unit(), form.at());
        }
        String basis = PrisonLaw.on(on).article("55", "81");
        custody.tell(
                row,
                "died",
                on,
                "死亡",
                List.of(new Reason(basis, form.abnormal() ? "非正常死亡, 由检察院检验" : "立即通知家属和检察院")),
                List.of(letter.id().toString()));
        Ref<Episode> episode = Objects.requireNonNull(row.episode());
        if (row.state() != CustodyState.TMP_OUTSIDE) {
            episodes.close(episode, on, "死亡");
        }
        events.publishEvent(new Died(row.person(), episode, file.unit(), on));
        return Done.of(row.change().state(CustodyState.DECEASED).cell(null).make())
                .because(form.abnormal() ? "非正常死亡" : "死亡")
                .with(letter);
    }
}
