package xiezhi.application.enforcement.resettlement.file;

import static xiezhi.application.enforcement.resettlement.HelpState.CLOSED;
import static xiezhi.application.enforcement.resettlement.HelpState.NOTICED;
import static xiezhi.application.enforcement.resettlement.HelpState.RECEIVER_SET;
import static xiezhi.application.enforcement.resettlement.HelpState.UNVERIFIED;
import static xiezhi.application.enforcement.resettlement.HelpState.VERIFIED;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.BirthPrecision;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.resettlement.Closure;
import xiezhi.application.enforcement.resettlement.Consent;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpClocks;
import xiezhi.application.enforcement.resettlement.HelpDuty;
import xiezhi.application.enforcement.resettlement.HelpState;
import xiezhi.application.enforcement.resettlement.PreReleaseCheck;
import xiezhi.application.enforcement.resettlement.Verdict;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 迎接: a release is announced, somebody looks for the home, and the county names who receives. */
@Component
class Expecting {
    private static final String LAW = "监狱法#59";
    private static final HelpState[] BEFORE = {NOTICED, UNVERIFIED, VERIFIED, RECEIVER_SET};
    private final HelpFiles files;
    private final Records records;
    private final Persons persons;
    private final Clocks clocks;
    private final Numbering numbering;

    Expecting(HelpFiles files, Records records, Persons persons, Clocks clocks, Numbering numbering) {
        this.files = files;
        this.records = records;
        this.persons = persons;
        this.clocks = clocks;
        this.numbering = numbering;
    }

    void declare(Acts<HelpCase> acts) {
        acts.platform("announce", "收到释放预告", LAW)
                .asks(HelpForms.Announced.class)
                .to(NOTICED)
                .makes(this::announced);
        acts.begin("register", "登记释放人员", HelpDuty.COUNTY, LAW)
                .asks(HelpForms.Registered.class)
                .to(NOTICED)
                .makes(this::registered);
        acts.platform("reschedule", "释放日期变动", LAW)
                .from(BEFORE)
                .asks(HelpForms.Rescheduled.class)
                .does((file, form) -> Done.of(file.row().change().releaseOn(form.releaseOn()).make())
                        .because("释放之日改为%s".formatted(form.releaseOn())));
        acts.platform("released", "已释放", LAW)
                .from(BEFORE)
                .asks(HelpForms.Gone.class)
                .does((file, form) -> Done.of(HelpFiles.met(
                        file.row().change().released(form.on()).releaseOn(form.on()).make())));
        acts.platform("held-elsewhere", "另案羁押", LAW)
                .from(BEFORE)
                .to(CLOSED)
                .asks(HelpForms.Gone.class)
                .does((file, form) -> Done.of(file.row().change()
                                .state(CLOSED)
                                .released(form.on())
                                .closure(Closure.NOT_RELEASED_HERE)
                                .closed(file.today())
                                .make())
                        .because("释放时另有羁押决定, 在门口移交"));
        acts.act("verify", "登记核实结果", HelpDuty.COUNTY, LAW)
                .from(NOTICED, UNVERIFIED)
                .to(VERIFIED, UNVERIFIED)
                .asks(HelpForms.Checked.class)
                .next()
                .does(this::verify);
        acts.act("set-receiver", "确定接收人", HelpDuty.COUNTY, LAW)
                .from(NOTICED, UNVERIFIED, VERIFIED)
                .to(RECEIVER_SET)
                .asks(HelpForms.Receiver.class)
                .next()
                .shows((file, form) -> HelpFiles.pickup(
                        file.row().change().familyCollects(form.familyCollects()).make(), false))
                .does(this::receiver);
    }

    private Opening<HelpCase> announced(HelpForms.Announced form) {
        Person person = persons.get(form.person()).row();
        UUID county = files.county(form.homeDivision());
        return opening(person, county, form);
    }

    private Opening<HelpCase> registered(HelpForms.Registered form) {
        UUID county = files.county(form.homeDivision());
        boolean numbered = form.idNumber() != null;
        Ref<Person> person = persons.register(
                new Claim(
                        form.name(),
                        form.sex(),
                        form.born(),
                        BirthPrecision.DAY,
                        numbered ? IdType.CITIZEN_ID : IdType.SELF_REPORTED,
                        form.idNumber(),
                        false,
                        "CHN",
                        null,
                        form.homeDivision(),
                        List.of(),
                        List.of(),
                        null,
                        !numbered),
                county);
        boolean minor = Period.between(form.born(), form.releaseOn()).getYears() < 18;
        return opening(
                persons.get(person).row(),
                county,
                new HelpForms.Announced(
                        person,
                        null,
                        form.releaseOn(),
                        form.source(),
                        minor,
                        false,
                        form.homeDivision(),
                        !form.releaseOn().isAfter(files.today())));
    }

    private Opening<HelpCase> opening(Person person, UUID county, HelpForms.Announced form) {
        LocalDate today = files.today();
        long serial = numbering.next("resettlement-case", county.toString(), today.getYear());
        String word = files.unitName(county);
        HelpCase fresh = HelpFiles.met(new HelpCase(
                Ref.next(),
                "%s帮〔%d〕%04d".formatted(word, today.getYear(), serial),
                NOTICED,
                person.id(),
                person.name(),
                person.birthDate(),
                form.source(),
                form.fromUnit(),
                form.releaseOn(),
                null,
                today,
                form.sameDay(),
                form.minor(),
                form.homeDivision(),
                null,
                null,
                null,
                form.key(),
                null,
                null,
                null,
                null,
                null,
                Consent.UNASKED,
                null,
                null,
                null,
                null,
                null,
                null));
        return new Opening<>(fresh, Placement.in(county)).then(file -> {
            clocks.start(HelpClocks.CHECK, file.ref(), county, file.now());
            files.tell(county, HelpDuty.COUNTY, fresh, said(fresh));
        });
    }

    /** On the day itself there was no time for a notice: the county is called at once. */
    private static String said(HelpCase fresh) {
        return fresh.sameDay()
                ? "今日释放, 来不及预告: 请立即电话联系释放单位, 核实居住地并安排接回"
                : "收到释放预告, %s释放, 请核实居住地".formatted(fresh.releaseOn());
    }

    private Done<HelpCase> verify(OpenFile<HelpCase> file, HelpForms.Checked form) {
        if (form.verdict() == Verdict.LOCATED && form.address() == null) {
            throw Refusal.state("已核实的应当填写居住地址", "请补充居住地址");
        }
        records.add(
                new PreReleaseCheck(
                        Ref.next(),
                        file.ref(),
                        file.today(),
                        form.verdict(),
                        form.address(),
                        form.contact(),
                        form.mobile(),
                        form.familyCollects(),
                        form.housing(),
                        form.workPlan()),
                file.placement());
        clocks.meet(HelpClocks.CHECK, file.ref(), file.now());
        HelpCase checked = HelpFiles.met(file.row().change()
                .state(form.verdict() == Verdict.NOT_LOCATED ? UNVERIFIED : VERIFIED)
                .verdict(form.verdict())
                .address(form.address())
                .familyCollects(form.familyCollects())
                .make());
        return Done.of(checked)
                .because(form.verdict().label())
                .with(files.letter(
                        "verification-reply",
                        file,
                        Map.of("verdict", form.verdict(), "pickup", pickupWord(checked))));
    }

    private Done<HelpCase> receiver(OpenFile<HelpCase> file, HelpForms.Receiver form) {
        HelpCase set = HelpFiles.met(file.row().change()
                .state(RECEIVER_SET)
                .receiver(form.office())
                .familyCollects(form.familyCollects())
                .make());
        UUID office = form.office().id();
        file.afterwards(() -> {
            files.place(file, office);
            files.tell(office, HelpDuty.OFFICE, set, "请于%s接收, %s".formatted(set.releaseOn(), pickupWord(set)));
        });
        return Done.of(set)
                .because(files.unitName(office))
                .with(files.letter(
                        "handover-notice",
                        file,
                        Map.of("office", files.unitName(office), "pickup", pickupWord(set))));
    }

    private static String pickupWord(HelpCase help) {
        return help.pickup() == null || help.collector() == null
                ? ""
                : help.pickup().label() + ", " + help.collector().label();
    }

    static List<Reason> notReleased(OpenFile<HelpCase> file) {
        LocalDate day = file.row().released() == null ? file.row().releaseOn() : file.row().released();
        return file.today().isBefore(day)
                ? List.of(new Reason(LAW, "%s才释放, 还不能衔接".formatted(day)))
                : List.of();
    }
}
