package xiezhi.application.enforcement.resettlement.file;

import static xiezhi.application.enforcement.resettlement.HelpState.ACTIVE;
import static xiezhi.application.enforcement.resettlement.HelpState.HANDED_OVER;
import static xiezhi.application.enforcement.resettlement.HelpState.NOTICED;
import static xiezhi.application.enforcement.resettlement.HelpState.NO_SHOW;
import static xiezhi.application.enforcement.resettlement.HelpState.RECEIVER_SET;
import static xiezhi.application.enforcement.resettlement.HelpState.UNVERIFIED;
import static xiezhi.application.enforcement.resettlement.HelpState.VERIFIED;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.risk.RiskAnswer;
import xiezhi.application.enforcement.person.risk.RiskScore;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpDuty;
import xiezhi.application.enforcement.resettlement.HelpState;
import xiezhi.application.enforcement.resettlement.KeyTick;
import xiezhi.application.enforcement.resettlement.RiskAssessment;
import xiezhi.application.enforcement.resettlement.plan.KeyPerson;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 核查与评估: who needs help most by evidence, and how great the risk by open points; both can be contested, neither has a sanction. */
@Component
class Weighing {
    private static final String KEY = "中办发〔2010〕5号#3";
    private static final String FAIR = "个人信息保护法#24";
    private static final HelpState[] OPEN = {
        NOTICED, UNVERIFIED, VERIFIED, RECEIVER_SET, NO_SHOW, HANDED_OVER, ACTIVE
    };
    private final HelpFiles files;
    private final Records records;

    Weighing(HelpFiles files, Records records) {
        this.files = files;
        this.records = records;
    }

    void declare(Acts<HelpCase> acts) {
        acts.act("check-key", "核查重点情形", HelpDuty.COUNTY, KEY)
                .from(OPEN)
                .asks(HelpForms.Tick.class)
                .does(this::tick);
        acts.act("withdraw-key", "撤销重点情形", HelpDuty.COUNTY, KEY)
                .from(OPEN)
                .asks(HelpForms.Untick.class)
                .does(this::untick);
        acts.act("assess-risk", "评估再犯风险", HelpDuty.COUNTY, FAIR)
                .from(OPEN)
                .asks(HelpForms.Risk.class)
                .shows((file, form) -> RiskScore.score(form.on(file.today())))
                .does(this::risk);
        acts.act("contest-risk", "登记本人对评估的异议", HelpDuty.OFFICE, FAIR)
                .from(OPEN)
                .asks(HelpForms.Word.class)
                .unless(file -> last(file).isEmpty() ? List.of(new Reason(FAIR, "还没有评估")) : List.of())
                .does((file, form) -> change(file, form, true));
        acts.act("answer-contest", "答复异议", HelpDuty.COUNTY, FAIR)
                .from(OPEN)
                .asks(HelpForms.Word.class)
                .unless(this::nothingContested)
                .does((file, form) -> change(file, form, false));
    }

    private Done<HelpCase> tick(OpenFile<HelpCase> file, HelpForms.Tick form) {
        records.add(
                new KeyTick(Ref.next(), file.ref(), form.criterion(), form.evidence(), file.today(), null, null),
                file.placement());
        return Done.of(met(file.row().change().key(true).make())).because(form.criterion().label());
    }

    private Done<HelpCase> untick(OpenFile<HelpCase> file, HelpForms.Untick form) {
        List<Stored<KeyTick>> open = ticks(file.ref());
        Stored<KeyTick> wrong = open.stream()
                .filter(tick -> tick.row().id().equals(form.tick()))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这一核查项, 或者已经撤销"));
        records.change(wrong.row().withdrawn(file.today(), form.why()), wrong.version());
        return Done.of(met(file.row().change().key(open.size() > 1).make())).because(form.why());
    }

    /** Before the hand-over the answer on the pick-up follows the key flag; afterwards it is history. */
    private static HelpCase met(HelpCase help) {
        return help.state().before() ? HelpFiles.met(help) : help;
    }

    private List<Stored<KeyTick>> ticks(Ref<HelpCase> help) {
        return files.parts(KeyTick.class, help).stream()
                .filter(tick -> tick.row().withdrawn() == null)
                .toList();
    }

    /** The checklist as the rule answers it. */
    Ruling<KeyPerson.Answer> checklist(Ref<HelpCase> help) {
        return KeyPerson.ask(new KeyPerson.Checklist(ticks(help).stream()
                .map(tick -> new KeyPerson.Tick(tick.row().criterion(), tick.row().evidence()))
                .toList()));
    }

    private Done<HelpCase> risk(OpenFile<HelpCase> file, HelpForms.Risk form) {
        RiskAnswer answer = RiskScore.score(form.on(file.today())).value();
        records.add(
                new RiskAssessment(
                        Ref.next(),
                        file.ref(),
                        file.today(),
                        answer.instrument(),
                        answer.items().stream()
                                .map(one -> new RiskAssessment.Scored(one.item(), one.answer(), one.points()))
                                .toList(),
                        answer.total(),
                        answer.band(),
                        answer.settled(form.settled(), form.reason()),
                        form.reason(),
                        answer.expiresOn(),
                        null,
                        null),
                file.placement());
        return Done.of(file.row().change().band(form.settled()).make())
                .because("%d分, 建议%s, 评定%s".formatted(answer.total(), answer.band().label(), form.settled().label()));
    }

    private Optional<Stored<RiskAssessment>> last(OpenFile<HelpCase> file) {
        return files.parts(RiskAssessment.class, file.ref()).stream()
                .max(Comparator.comparing(Stored::createdAt));
    }

    private List<Reason> nothingContested(OpenFile<HelpCase> file) {
        boolean waiting = last(file)
                .filter(one -> one.row().objection() != null && one.row().answer() == null)
                .isPresent();
        return waiting ? List.of() : List.of(new Reason(FAIR, "没有待答复的异议"));
    }

    private Done<HelpCase> change(OpenFile<HelpCase> file, HelpForms.Word form, boolean contest) {
        Stored<RiskAssessment> before = last(file).orElseThrow(() -> new NotFound("还没有评估"));
        RiskAssessment row = before.row();
        records.change(contest ? row.contested(form.text()) : row.answered(form.text()), before.version());
        return Done.of(file.row()).because(form.text());
    }
}
