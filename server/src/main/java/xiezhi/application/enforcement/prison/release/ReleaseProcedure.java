package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.ReleaseAnnounced;
import xiezhi.application.enforcement.person.Released;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.EndForms;
import xiezhi.application.enforcement.prison.custody.Incident;
import xiezhi.application.enforcement.prison.custody.IncidentKind;
import xiezhi.application.enforcement.prison.custody.Severity;
import xiezhi.application.enforcement.sentence.TermFile;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 释放办理: planned three months ahead, announced a month ahead, done on the day whatever day it is. */
@Component
class ReleaseProcedure extends Procedure<ReleaseCase> {
    private static final ReleaseState[] OPEN = {ReleaseState.PLANNED, ReleaseState.NOTIFIED, ReleaseState.EDUCATED};
    private final CustodyFiles custody;
    private final CaseFiles files;
    private final Terms terms;
    private final Records records;
    private final ApplicationEventPublisher events;

    ReleaseProcedure(
            CustodyFiles custody,
            @org.springframework.context.annotation.Lazy CaseFiles files,
            Terms terms,
            Records records,
            ApplicationEventPublisher events) {
        super(ReleaseCase.class, "prison-release", "释放办理");
        this.custody = custody;
        this.files = files;
        this.terms = terms;
        this.records = records;
        this.events = events;
    }

    @Override
    protected String whose() {
        return "file";
    }

    @Override
    protected void declare(Acts<ReleaseCase> acts) {
        acts.begin("plan", "拟定释放", PrisonDuty.PENALTY, "监狱法#59")
                .asks(ReleaseForms.Plan.class)
                .to(ReleaseState.PLANNED)
                .makes(this::planned);
        acts.platform("plan-due", "到期拟定释放", "监狱法#59")
                .asks(ReleaseForms.Plan.class)
                .to(ReleaseState.PLANNED)
                .makes(this::planned);
        acts.act("announce", "通知安置帮教机构", PrisonDuty.PENALTY, "监狱法#59")
                .from(ReleaseState.PLANNED)
                .to(ReleaseState.NOTIFIED)
                .next()
                .does((file, form) -> announced(file));
        acts.act("finish-exit-education", "出监教育完成", PrisonDuty.EDUCATION, "监狱法#58")
                .from(ReleaseState.NOTIFIED)
                .to(ReleaseState.EDUCATED)
                .asks(ReleaseForms.Education.class)
                .next()
                .does((file, form) -> {
                    IssuedDocument letter = custody.letter(
                            "exit-appraisal",
                            file.ref(),
                            inmate(file),
                            file.today(),
                            Map.of("opinion", form.opinion()));
                    return Done.of(file.row()
                                    .change()
                                    .state(ReleaseState.EDUCATED)
                                    .make())
                            .because(form.opinion())
                            .with(letter);
                });
        acts.act("tell-police", "通知公安机关", PrisonDuty.PENALTY, "监狱法#59")
                .from(OPEN)
                .asks(ReleaseForms.Police.class)
                .does((file, form) -> Done.of(
                                file.row().change().policeToldOn(file.today()).make())
                        .because(form.organ()));
        acts.act("note-warrant", "登记另案羁押", PrisonDuty.PENALTY, "监狱法#59")
                .from(OPEN)
                .asks(ReleaseForms.Warrant.class)
                .does((file, form) -> Done.of(
                                file.row().change().otherWarrant(form.warrant()).make())
                        .because(form.warrant()));
        acts.act("return-property", "移交财物", PrisonDuty.PENALTY, "监狱法#33")
                .from(OPEN)
                .asks(ReleaseForms.Property.class)
                .does(this::returned);
        acts.act("release", "释放", PrisonDuty.PENALTY, "监狱法#59")
                .from(OPEN)
                .to(ReleaseState.RELEASED)
                .asks(ReleaseForms.Out.class)
                .next()
                .stepUp()
                .unless(this::tooEarly)
                .does(this::released);
        acts.platform("reschedule", "刑期变动", "刑法#78")
                .from(OPEN)
                .asks(EndForms.Ended.class)
                .does((file, form) -> {
                    Ruling<ReleaseAnswer> day = day(file.row().kind(), form.on(), file.row(), file.today());
                    return Done.of(file.row()
                                    .change()
                                    .releaseOn(form.on())
                                    .noticeBy(day.value().noticeBy())
                                    .educationFrom(day.value().exitEducationFrom())
                                    .make())
                            .because(form.why());
                });
        acts.platform("cancel", "不再释放", "监狱法#59")
                .from(OPEN)
                .to(ReleaseState.CANCELLED)
                .asks(EndForms.Ended.class)
                .does((file, form) -> Done.of(file.row()
                                .change()
                                .state(ReleaseState.CANCELLED)
                                .make())
                        .because(form.why()));
    }

    @Override
    public List<Panel> panels(OpenFile<ReleaseCase> file) {
        ReleaseCase row = file.row();
        if (row.state() == ReleaseState.RELEASED || row.state() == ReleaseState.CANCELLED) {
            return List.of();
        }
        Ruling<ReleaseAnswer> day = day(row.kind(), row.releaseOn(), row, file.today());
        return List.of(Panel.of("释放日", "Release", String.valueOf(day.value().releaseOn()), day));
    }

    private CustodyFile inmate(OpenFile<ReleaseCase> file) {
        return custody.of(file.row().file()).row();
    }

    private static Ruling<ReleaseAnswer> day(ReleaseKind kind, LocalDate last, ReleaseCase row, LocalDate today) {
        return Releases.day(new ReleaseFacts(
                today,
                kind,
                last,
                kind == ReleaseKind.TERM_END ? null : last,
                row.otherWarrant(),
                row.propertyUnpaid(),
                false,
                row.politicalRights()));
    }

    private Opening<ReleaseCase> planned(ReleaseForms.Plan form) {
        Stored<CustodyFile> stored = custody.of(form.file());
        CustodyFile inmate = stored.row();
        if (!inmate.inCustody() && inmate.state() != CustodyState.TMP_OUTSIDE) {
            throw Refusal.state("不在监狱服刑, 不办理释放", "请核对服刑档案");
        }
        TermFile term = terms.file(inmate.person());
        LocalDate last = terms.term(inmate.person()).value().end();
        LocalDate today = custody.today();
        boolean rights = term.judgment().rightsForLife() || term.judgment().rights() != null;
        Ruling<ReleaseAnswer> day = Releases.day(new ReleaseFacts(
                today,
                form.kind(),
                last,
                form.kind() == ReleaseKind.TERM_END ? null : today,
                form.otherWarrant(),
                form.propertyUnpaid(),
                false,
                rights));
        ReleaseCase row = new ReleaseCase(
                Ref.next(),
                form.file(),
                custody.number("release", "释", inmate.ward().id(), today),
                ReleaseState.PLANNED,
                form.kind(),
                day.value().releaseOn(),
                day.value().noticeBy(),
                null,
                day.value().exitEducationFrom(),
                form.keyPerson(),
                rights,
                null,
                form.otherWarrant(),
                form.propertyUnpaid(),
                null,
                null);
        return new Opening<>(row, stored.placement())
                .because(day.reasons().getFirst().finding());
    }

    /** 衔接通知: person by person, to the county's resettlement body, a month ahead. */
    @LegalBasis({"监狱法#59", "释放衔接规定#1"})
    private Done<ReleaseCase> announced(OpenFile<ReleaseCase> file) {
        ReleaseCase row = file.row();
        CustodyFile inmate = inmate(file);
        boolean minor = inmate.born() != null && inmate.born().plusYears(18).isAfter(row.releaseOn());
        IssuedDocument letter = custody.letter(
                "release-notice",
                file.ref(),
                inmate,
                file.today(),
                Map.of(
                        "releaseOn",
                        row.releaseOn(),
                        "kind",
                        row.kind(),
                        "home",
                        new DivisionCode(custody.home(inmate))));
        events.publishEvent(new ReleaseAnnounced(
                inmate.person(),
                Objects.requireNonNull(inmate.episode()),
                file.unit(),
                row.releaseOn(),
                row.kind().name(),
                minor,
                row.keyPerson(),
                custody.home(inmate)));
        custody.tell(
                inmate,
                "release-announced",
                file.today(),
                "释放衔接通知",
                List.of(new Reason("监狱法#59", "%s释放".formatted(row.releaseOn()))),
                List.of(letter.id().toString()));
        return Done.of(row.change()
                        .state(ReleaseState.NOTIFIED)
                        .noticedOn(file.today())
                        .make())
                .because("通知安置帮教机构, %s释放".formatted(row.releaseOn()))
                .with(letter);
    }

    /** 财物移交清单: signed by both at the gate, or before when somebody comes for the things. */
    @LegalBasis({"监狱法#33", "监狱法2012#18"})
    private Done<ReleaseCase> returned(OpenFile<ReleaseCase> file, ReleaseForms.Property form) {
        Map<String, Object> values = new HashMap<>();
        values.put("receiver", form.receiver());
        if (form.balance() != null) {
            values.put("balance", form.balance());
        }
        values.put(
                "rows",
                form.belongings().stream()
                        .map(each -> Map.of(
                                "item", each.item(),
                                "count", each.count(),
                                "remark", Objects.requireNonNullElse(each.remark(), "")))
                        .toList());
        return Done.of(file.row())
                .because("移交财物%d项, 接收人%s".formatted(form.belongings().size(), form.receiver()))
                .with(custody.letter("property-list", file.ref(), inmate(file), file.today(), values));
    }

    private List<Reason> tooEarly(OpenFile<ReleaseCase> file) {
        return file.today().isBefore(file.row().releaseOn())
                ? List.of(new Reason("监狱法#59", "%s释放, 不得提前".formatted(file.row().releaseOn())))
                : List.of();
    }

    /** 释放: on the day; who is wanted elsewhere is handed over at the gate after his release. */
    @LegalBasis({"监狱法#59", "监狱法2012#35", "监狱法#48"})
    private Done<ReleaseCase> released(OpenFile<ReleaseCase> file, ReleaseForms.Out form) {
        ReleaseCase row = file.row();
        CustodyFile inmate = inmate(file);
        Ruling<ReleaseAnswer> day = day(row.kind(), row.releaseOn(), row, file.today());
        if (day.value().late() > 0) {
            records.add(
                    new Incident(
                            Ref.next(),
                            inmate.id(),
                            IncidentKind.LATE_RELEASE,
                            Severity.SERIOUS,
                            file.now(),
                            "监狱",
                            "应当于%s释放, 超期%d日"
                                    .formatted(row.releaseOn(), day.value().late()),
                            "立即释放, 依法处理国家赔偿"),
                    file.placement());
        }
        IssuedDocument letter = custody.letter(
                "release-certificate",
                file.ref(),
                inmate,
                file.today(),
                Map.of("releaseOn", file.today(), "kind", row.kind()));
        Acting.run(
                Actor.system("释放"),
                () -> files.act(
                        CustodyFile.class,
                        inmate.id(),
                        "release",
                        new EndForms.Ended(file.today(), row.kind().label(), letter.number())));
        if (inmate.state() != CustodyState.TMP_OUTSIDE) {
            events.publishEvent(new Released(
                    inmate.person(),
                    Objects.requireNonNull(inmate.episode()),
                    file.unit(),
                    file.today(),
                    row.kind().name(),
                    custody.home(inmate)));
        }
        String to = row.otherWarrant() == null ? "" : "; 门口移交: " + row.otherWarrant();
        return Done.of(row.change()
                        .state(ReleaseState.RELEASED)
                        .certificate(letter.number())
                        .refund(form.refund())
                        .make())
                .because(row.kind().label() + to)
                .with(letter);
    }
}
