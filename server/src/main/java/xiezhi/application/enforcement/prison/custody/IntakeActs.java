package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.intake.Admission;
import xiezhi.application.enforcement.prison.intake.AdmissionAnswer;
import xiezhi.application.enforcement.prison.intake.AdmissionCheck;
import xiezhi.application.enforcement.prison.intake.AdmissionFacts;
import xiezhi.application.enforcement.prison.intake.AdmissionOutcome;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 收押岗: receives whom police bring, on the papers that the law asks for. */
@Component
class IntakeActs {
    private final CustodyFiles custody;
    private final Records records;
    private final Persons persons;
    private final Episodes episodes;
    private final Terms terms;
    private final Clocks clocks;
    private final AdmissionSheet sheet;

    IntakeActs(
            CustodyFiles custody,
            Records records,
            Persons persons,
            Episodes episodes,
            Terms terms,
            Clocks clocks,
            AdmissionSheet sheet) {
        this.custody = custody;
        this.records = records;
        this.persons = persons;
        this.episodes = episodes;
        this.terms = terms;
        this.clocks = clocks;
        this.sheet = sheet;
    }

    void declare(Acts<CustodyFile> acts) {
        acts.begin("expect", "登记收押预告", PrisonDuty.INTAKE, "监狱法#31")
                .asks(IntakeForms.Expected.class)
                .to(CustodyState.EXPECTED)
                .makes(this::expected);
        acts.act("check-papers", "收监检查", PrisonDuty.INTAKE, "监狱法#32")
                .from(CustodyState.EXPECTED)
                .to(CustodyState.EXPECTED, CustodyState.INTAKE, CustodyState.DETENTION_HOUSE)
                .asks(IntakeForms.Check.class)
                .next()
                .offers(IntakeActs::papers)
                .shows((file, form) -> Admission.check(facts(file.row(), form)))
                .does(this::check);
        acts.act("refuse-admission", "决定不予收监", PrisonDuty.WARDEN, "监狱法#32")
                .from(CustodyState.EXPECTED)
                .to(CustodyState.REFUSED)
                .asks(IntakeForms.Refusing.class)
                .stepUp()
                .unless(this::notRefusable)
                .does(this::refuse);
        acts.act("admit-after-refusal", "改为收监", PrisonDuty.WARDEN, "监狱法#32")
                .from(CustodyState.REFUSED)
                .to(CustodyState.INTAKE)
                .asks(IntakeForms.Reconsidered.class)
                .stepUp()
                .does((file, form) -> Done.of(
                                admit(file, form.on(), null, List.of(new Reason("监狱法#32", form.document()))))
                        .because(form.document()));
        acts.act("notify-family", "通知家属", PrisonDuty.INTAKE, "监狱法#37")
                .from(CustodyState.INTAKE, CustodyState.SERVING)
                .asks(IntakeForms.FamilyNotice.class)
                .unless(file -> file.row().familyToldOn() == null
                        ? List.of()
                        : List.of(new Reason(
                                "监狱法#37", "已于%s通知".formatted(file.row().familyToldOn()))))
                .does(this::notifyFamily);
        acts.act("finish-induction", "结束入监教育", PrisonDuty.CUSTODY, "监狱法#63")
                .from(CustodyState.INTAKE)
                .to(CustodyState.SERVING)
                .asks(IntakeForms.Opinion.class)
                .next()
                .unless(IntakeActs::unready)
                .does((file, form) -> {
                    custody.tell(
                            file.row(),
                            "serving",
                            file.today(),
                            "入监教育结束, 转入服刑",
                            List.of(new Reason("监狱法#63", form.opinion())),
                            List.of());
                    return Done.of(file.row().in(CustodyState.SERVING)).because(form.opinion());
                });
    }

    /** 应当核对的文书: named for the officer, who says of each how he found it. */
    private static Map<String, Object> papers(OpenFile<CustodyFile> file) {
        return Map.of(
                "papers",
                Admission.expected(file.row().source()).stream()
                        .map(paper -> Map.of("paper", paper.name()))
                        .toList());
    }

    private Opening<CustodyFile> expected(IntakeForms.Expected form) {
        UUID ward = form.ward().id();
        Ref<Person> person = persons.register(claim(form), ward);
        LocalDate born =
                form.citizenId() == null ? form.born() : form.citizenId().birthDate();
        String number = custody.inmateNumber(ward, LocalDate.EPOCH);
        CustodyFile row = new CustodyFile(
                Ref.next(),
                number,
                CustodyState.EXPECTED,
                person,
                form.name(),
                form.sex(),
                born,
                form.source(),
                form.ward(),
                null,
                null,
                null,
                null,
                null,
                true,
                Set.of(),
                List.of(),
                form.homeDivision(),
                null,
                Boolean.TRUE.equals(form.foreigner()),
                null);
        return new Opening<>(row, Placement.in(ward));
    }

    private static Claim claim(IntakeForms.Expected form) {
        CitizenId id = form.citizenId();
        Claim claim = id == null
                ? Claim.selfReported(form.name().value(), form.sex())
                : Claim.citizen(form.name().value(), id, true);
        return claim.living(form.homeDivision(), form.homeDivision());
    }

    private AdmissionFacts facts(CustodyFile row, IntakeForms.Check form) {
        LocalDate end = null;
        boolean money = false;
        if (terms.judgment(row.person()).isPresent()) {
            TermState term = terms.term(row.person()).value();
            end = term.end();
            money = !terms.file(row.person()).judgment().money().isEmpty();
        }
        return new AdmissionFacts(
                form.deliveredOn(),
                row.source(),
                end,
                form.appealed(),
                form.selfComplaint(),
                money,
                form.identity(),
                form.penaltyWrong(),
                row.sex() == Sex.FEMALE,
                form.searcherWoman(),
                form.withChild(),
                form.papers());
    }

    /** 收监检查: searched by a woman if a woman; admitted, sent back for papers, or left to the detention house. */
    @LegalBasis({"监狱法#32", "监狱法#33", "监狱法2012#16", "监狱法2012#18"})
    private Done<CustodyFile> check(OpenFile<CustodyFile> file, IntakeForms.Check form) {
        CustodyFile row = file.row();
        if (form.deliveredOn().isAfter(file.today())) {
            throw Unfit.field("deliveredOn", "送交日期晚于今天");
        }
        if (form.executedFrom() != null && form.executedFrom().isAfter(form.deliveredOn())) {
            throw Unfit.field("executedFrom", "判决执行之日晚于本次送交日期");
        }
        PrisonLaw law = PrisonLaw.on(form.deliveredOn());
        if (row.sex() == Sex.FEMALE && !form.searcherWoman()) {
            throw Refusal.under(law.article("18", "33"), "女犯应当由女性人民警察检查", "请由女民警检查后登记");
        }
        if (terms.judgment(row.person()).isEmpty()) {
            throw Refusal.under(law.article("16", "31"), "还没有登记这个人的裁判文书", "请先在刑罚执行登记判决书和执行通知书");
        }
        Ruling<AdmissionAnswer> ruling = Admission.check(facts(row, form));
        AdmissionAnswer answer = ruling.value();
        records.add(
                new AdmissionCheck(
                        Ref.next(),
                        file.ref(),
                        form.deliveredOn(),
                        form.papers(),
                        form.identity(),
                        answer.decision(),
                        answer.refusal(),
                        form.searcherWoman(),
                        form.property(),
                        form.contraband(),
                        form.medical(),
                        form.tmpSuggested(),
                        words(ruling.reasons())),
                file.placement());
        String why = words(ruling.reasons());
        return switch (answer.decision()) {
            case ADMIT ->
                Done.of(admit(file, form.deliveredOn(), form.executedFrom(), ruling.reasons()))
                        .because(why);
            case DETENTION_HOUSE ->
                Done.of(row.in(CustodyState.DETENTION_HOUSE)).because(why);
            case PENDING_SUPPLEMENT, REFUSE -> Done.of(row).because(why);
        };
    }

    private CustodyFile admit(
            OpenFile<CustodyFile> file, LocalDate on, @Nullable LocalDate executedFrom, List<Reason> reasons) {
        CustodyFile row = file.row();
        Ref<Episode> episode = episodes.open(
                        row.person(),
                        EpisodeKind.PRISON,
                        file.unit(),
                        on,
                        "prison.custody-file",
                        file.ref().id())
                .row()
                .id();
        executed(row, on, executedFrom);
        CustodyFile admitted = row.change()
                .state(CustodyState.INTAKE)
                .admittedOn(on)
                .episode(episode)
                .treatment(TreatmentLevel.OBSERVE)
                .termEnd(terms.term(row.person()).value().end())
                .make();
        clocks.start(
                PrisonLimit.FAMILY_NOTICE.clock(on),
                file.ref(),
                file.unit(),
                on.atStartOfDay(CaseFiles.CHINA).toInstant());
        List<String> papers = List.of(sheet.write(admitted, on).id().toString());
        custody.tell(admitted, "admitted", on, row.source().label() + ", 收监", reasons, papers);
        return admitted;
    }

    /** 判决执行之日: the first delivery to a prison. Who comes from another prison, from flight or from an agency keeps the day that he has. */
    @LegalBasis("减刑假释规定#40")
    private void executed(CustodyFile row, LocalDate on, @Nullable LocalDate given) {
        if (row.source().begins()) {
            terms.delivered(row.person(), on);
        } else if (given != null) {
            terms.delivered(row.person(), given);
        } else if (terms.judgment(row.person()).orElseThrow().row().delivered() == null) {
            throw Unfit.field(
                    "executedFrom",
                    "%s的人员, 本机构没有记载判决执行之日, 请按首次收监的文书填写".formatted(row.source().label()));
        }
    }

    private List<Reason> notRefusable(OpenFile<CustodyFile> file) {
        boolean refused = custody.rows(AdmissionCheck.class, file.ref()).stream()
                .reduce((first, last) -> last)
                .filter(check -> check.row().decision() == AdmissionOutcome.REFUSE)
                .isPresent();
        return refused ? List.of() : List.of(new Reason("监狱法#32", "收监检查没有发现可能错误收监的情形; 文书不全或者有误的, 由法院补充更正"));
    }

    private Done<CustodyFile> refuse(OpenFile<CustodyFile> file, IntakeForms.Refusing form) {
        AdmissionCheck check =
                custody.rows(AdmissionCheck.class, file.ref()).getLast().row();
        boolean copy = PrisonLaw.on(check.deliveredOn()).revised();
        Map<String, Object> values = new HashMap<>();
        values.put("deliveredOn", check.deliveredOn());
        values.put("ground", Objects.requireNonNull(check.refusal()));
        values.put("reason", form.reason());
        if (copy) {
            values.put("copy", "人民检察院");
        }
        IssuedDocument letter = custody.letter("refusal-notice", file.ref(), file.row(), file.today(), values);
        custody.tell(
                file.row(),
                "refused",
                file.today(),
                "不予收监",
                List.of(new Reason(PrisonLaw.on(check.deliveredOn()).article("16", "32"), form.reason())),
                List.of(letter.id().toString()));
        return Done.of(file.row().in(CustodyState.REFUSED))
                .because(form.reason())
                .with(letter);
    }

    private Done<CustodyFile> notifyFamily(OpenFile<CustodyFile> file, IntakeForms.FamilyNotice form) {
        LocalDate admitted = Objects.requireNonNull(file.row().admittedOn());
        clocks.meet(PrisonLimit.FAMILY_NOTICE.clock(admitted), file.ref(), file.now());
        IssuedDocument letter = custody.letter(
                "family-notice",
                file.ref(),
                file.row(),
                file.today(),
                Map.of("recipient", form.recipient(), "address", form.address()));
        return Done.of(file.row().change().familyToldOn(file.today()).make())
                .because(form.committee() ? "没有家属或者无法通知, 已通知居民委员会、村民委员会" : "已通知" + form.recipient())
                .with(letter);
    }

    private static List<Reason> unready(OpenFile<CustodyFile> file) {
        List<Reason> faults = new ArrayList<>();
        if (file.row().familyToldOn() == null) {
            faults.add(new Reason("监狱法#37", "尚未通知家属"));
        }
        if (file.row().custodyLevel() == null) {
            faults.add(new Reason("监狱法#63", "尚未评定分级处遇和戒备等级"));
        }
        return faults;
    }

    static String words(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.finding() + " (" + reason.basis() + ")")
                .collect(Collectors.joining("; "));
    }
}
