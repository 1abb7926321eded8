package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.RehabState.ARRIVING;
import static xiezhi.application.enforcement.drugrehab.RehabState.IN_REHAB;
import static xiezhi.application.enforcement.drugrehab.RehabState.MEASURE_PROPOSED;
import static xiezhi.application.enforcement.drugrehab.RehabState.NOT_RECEIVED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.AddictionLevel;
import xiezhi.application.enforcement.drugrehab.AdmissionCheck;
import xiezhi.application.enforcement.drugrehab.DrugType;
import xiezhi.application.enforcement.drugrehab.MeasureGround;
import xiezhi.application.enforcement.drugrehab.MeasureProposal;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabClocks;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.Zone;
import xiezhi.application.enforcement.drugrehab.ZoneStay;
import xiezhi.application.enforcement.drugrehab.term.Exclusion;
import xiezhi.application.enforcement.person.BirthPrecision;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 收治: who comes in with a decision is looked for first, checked at the gate, and received or not. */
@Component
class Reception {
    private static final String GATE = "司法行政机关强制隔离戒毒工作规定#10";
    private final RehabFiles files;
    private final Records records;
    private final Persons persons;
    private final Episodes episodes;
    private final Clocks clocks;
    private final Numbering numbering;
    private final People people;

    Reception(
            RehabFiles files,
            Records records,
            Persons persons,
            Episodes episodes,
            Clocks clocks,
            Numbering numbering,
            People people) {
        this.files = files;
        this.records = records;
        this.persons = persons;
        this.episodes = episodes;
        this.clocks = clocks;
        this.numbering = numbering;
        this.people = people;
    }

    /** 移交登记: what the police hand over with the person. */
    record Transfer(
            @Item("姓名") PersonName name,
            @Item("性别") Sex sex,
            @Item("出生日期") LocalDate born,
            @Item("公民身份号码") @Nullable OtherId idNumber,
            @Item("公安机关已核验身份") boolean identityVerified,
            @Item(value = "决定书编号", size = 60) String decisionNumber,
            @Item(value = "决定机关", size = 100) String decider,
            @Item("决定日期") LocalDate decided,
            @Item("公安机关开始执行之日") @Nullable LocalDate policeFrom,
            @Item(value = "自愿戒毒约定期限届满日", hint = "仅自愿戒毒的填写") @Nullable LocalDate voluntaryUntil,
            @Item("毒品种类") Set<DrugType> drugs,
            @Item("成瘾程度") @Nullable AddictionLevel addiction,
            @Item(value = "吸毒年数", min = 0) @Nullable Integer historyYears,
            @Item(value = "既往强制隔离戒毒次数", min = 0) int priorTimes,
            @Item("曾拒绝或者严重违反社区康复协议并复吸") boolean brokeCommunityRehab,
            @Item("居住地行政区划") DivisionCode homeDivision) {}

    /** 入所检查. */
    record GateCheck(
            @Item("有强制隔离戒毒决定书") boolean decisionPaper,
            @Item("身份核对一致") boolean identityMatches,
            @Item("身体检查人性别") Sex searcherSex,
            @Item("怀孕") boolean pregnant,
            @Item("正在哺乳的本人婴儿出生日期") @Nullable LocalDate nursling,
            @Item(value = "体表伤情和随身药品", size = 1000) @Nullable String body,
            @Item(value = "保管物品", size = 1000) @Nullable String belongings,
            @Item(value = "发现的违禁品", size = 500) @Nullable String contraband) {}

    /** 不予接收理由. */
    record NotReceived(@Item(value = "不予接收的理由", size = 500) String reason) {}

    void declare(Acts<RehabCase> acts) {
        acts.begin("register", "登记移交", RehabDuty.RECEIVE, "禁毒法#41")
                .asks(Transfer.class)
                .to(ARRIVING)
                .makes(this::opening);
        acts.act("admit", "入所检查并收治", RehabDuty.RECEIVE, "戒毒条例#28")
                .from(ARRIVING)
                .to(IN_REHAB, MEASURE_PROPOSED)
                .asks(GateCheck.class)
                .next()
                .shows((file, check) -> applies(file, check))
                .does(this::admit);
        acts.act("not-receive", "不予接收", RehabDuty.RECEIVE, GATE)
                .from(ARRIVING)
                .to(NOT_RECEIVED)
                .asks(NotReceived.class)
                .does((file, form) -> Done.of(file.row().in(NOT_RECEIVED))
                        .because(form.reason())
                        .with(files.letter(
                                "not-received",
                                file,
                                values(file.row(), Map.of("reason", form.reason(), "today", file.today())))));
    }

    private Opening<RehabCase> opening(Transfer form) {
        UUID unit = Objects.requireNonNull(Acting.current().unit());
        Ref<Person> person = persons.register(claim(form));
        refuseSecondDecision(person);
        LocalDate today = files.today();
        long serial = numbering.next("rehab-case", unit.toString(), today.getYear());
        String number = "%s戒〔%d〕%04d".formatted(people.unit(unit).shortName(), today.getYear(), serial);
        RehabCase fresh = new RehabCase(
                Ref.next(),
                number,
                ARRIVING,
                person,
                form.name(),
                form.sex(),
                form.born(),
                form.decisionNumber(),
                form.decider(),
                form.decided(),
                form.policeFrom(),
                form.voluntaryUntil(),
                form.drugs().stream().map(RehabCase.DrugUse::new).toList(),
                form.addiction(),
                form.historyYears(),
                form.priorTimes(),
                form.brokeCommunityRehab(),
                form.homeDivision(),
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(fresh.change().ends(files.end(fresh)).make(), Placement.in(unit));
    }

    /** Two decisions that overlap are the police's to settle; the centre does not hold one person twice. */
    private void refuseSecondDecision(Ref<Person> person) {
        boolean open = Acting.as(Actor.system("收治"), () -> records
                .page(Query.of(RehabCase.class).where("person", person).limit(100))
                .items()
                .stream()
                .anyMatch(known -> known.row().state().open()));
        if (open) {
            throw new Refusal(
                    "SECOND_DECISION",
                    "此人已有正在执行的强制隔离戒毒, 两个决定的期限重叠",
                    List.of(new Reason("戒毒条例#27.1", "期限自作出决定之日起计算; 同一时期只执行一个决定")),
                    "请将两份决定书送决定机关, 由其撤销或者变更其中一个后再登记");
        }
    }

    private static Claim claim(Transfer form) {
        boolean numbered = form.idNumber() != null;
        return new Claim(
                form.name(),
                form.sex(),
                form.born(),
                BirthPrecision.DAY,
                numbered ? IdType.CITIZEN_ID : IdType.SELF_REPORTED,
                form.idNumber(),
                numbered && form.identityVerified(),
                "CHN",
                null,
                form.homeDivision(),
                List.of(),
                List.of(),
                null,
                !numbered);
    }

    private Ruling<?> applies(OpenFile<RehabCase> file, GateCheck check) {
        RehabCase rehab = file.row();
        return Exclusion.ask(
                new Exclusion.Newcomer(file.today(), rehab.born(), check.pregnant(), check.nursling()));
    }

    private Done<RehabCase> admit(OpenFile<RehabCase> file, GateCheck check) {
        refuseAtTheGate(file.row(), check);
        records.add(
                new AdmissionCheck(
                        Ref.next(),
                        file.ref(),
                        file.today(),
                        check.decisionPaper(),
                        check.identityMatches(),
                        check.searcherSex(),
                        check.pregnant(),
                        check.nursling(),
                        check.body(),
                        check.belongings(),
                        check.contraband()),
                file.placement());
        RehabCase rehab = file.row();
        Ruling<Exclusion.Answer> applies = Exclusion.ask(
                new Exclusion.Newcomer(file.today(), rehab.born(), check.pregnant(), check.nursling()));
        if (applies.value().holds() || decidedToStay(rehab, applies.value())) {
            return receive(file, applies.reasons());
        }
        return propose(file, ground(check), applies.reasons().getFirst().finding());
    }

    private static void refuseAtTheGate(RehabCase rehab, GateCheck check) {
        if (!check.decisionPaper() && !rehab.voluntary()) {
            throw Refusal.under(GATE, "没有强制隔离戒毒决定书, 不得收治", "请移交机关补齐决定书, 或者不予接收");
        }
        if (!check.identityMatches()) {
            throw Refusal.under(GATE, "本人身份与决定书不一致, 不得收治", "请移交机关核对是否送错人, 或者不予接收");
        }
        if (rehab.sex() == Sex.FEMALE && check.searcherSex() != Sex.FEMALE) {
            throw Refusal.under("戒毒条例#28", "女性戒毒人员的身体检查应当由女性工作人员进行", "请由女性工作人员重新检查并登记");
        }
    }

    /** Somebody under sixteen for whom the police have answered that the measure stays. */
    private boolean decidedToStay(RehabCase rehab, Exclusion.Answer answer) {
        return answer.outcome() == Exclusion.Outcome.MAY_NOT_APPLY
                && files.parts(MeasureProposal.class, rehab.id()).stream()
                        .anyMatch(part -> Boolean.FALSE.equals(part.row().approved()));
    }

    private static MeasureGround ground(GateCheck check) {
        return check.pregnant()
                ? MeasureGround.PREGNANT
                : check.nursling() != null ? MeasureGround.NURSING : MeasureGround.UNDER_16;
    }

    private Done<RehabCase> receive(OpenFile<RehabCase> file, List<Reason> reasons) {
        Ref<Episode> episode = episodes.open(
                        file.row().person(),
                        EpisodeKind.REHAB,
                        file.unit(),
                        file.today(),
                        "drugrehab.case",
                        file.ref().id())
                .row()
                .id();
        RehabCase inside = file.row().change()
                .state(IN_REHAB)
                .admitted(file.today())
                .zone(Zone.DETOX)
                .zoneSince(file.today())
                .ends(files.end(file.row()))
                .episode(episode)
                .make();
        records.add(new ZoneStay(Ref.next(), file.ref(), Zone.DETOX, file.today(), null, null), file.placement());
        clocks.start(RehabClocks.HANDBOOK, file.ref(), file.unit(), file.now());
        file.afterwards(() -> files.tell(file, inside, "admitted", file.today(), "收治入所", reasons));
        return Done.of(inside)
                .with(files.letter("admission-form", file, values(inside, Map.of("admitted", file.today()))));
    }

    /** The measure does not fit the person: community detoxification is proposed, and the police answer within seven days. */
    Done<RehabCase> propose(OpenFile<RehabCase> file, MeasureGround ground, String reason) {
        records.add(
                new MeasureProposal(Ref.next(), file.ref(), ground, reason, file.today(), null, null, null),
                file.placement());
        clocks.start(RehabClocks.POLICE_ANSWER, file.ref(), file.unit(), file.now());
        return Done.of(file.row().in(MEASURE_PROPOSED))
                .because(reason)
                .with(files.letter(
                        "measure-change",
                        file,
                        values(file.row(), Map.of("ground", ground, "reason", reason, "today", file.today()))));
    }

    /** What most letters of the room say of the person. */
    static Map<String, Object> values(RehabCase rehab, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", rehab.name().value());
        values.put("sex", rehab.sex());
        values.put("born", rehab.born());
        values.put("caseNumber", rehab.number());
        values.put("decisionNumber", rehab.decisionNumber());
        values.put("decider", rehab.decider());
        values.put("decided", rehab.decided());
        if (rehab.ends() != null) {
            values.put("ends", rehab.ends());
        }
        values.putAll(more);
        return values;
    }
}
