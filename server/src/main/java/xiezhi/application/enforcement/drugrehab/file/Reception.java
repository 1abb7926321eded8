package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.RehabState.ARRIVING;
import static xiezhi.application.enforcement.drugrehab.RehabState.IN_REHAB;
import static xiezhi.application.enforcement.drugrehab.RehabState.MEASURE_PROPOSED;
import static xiezhi.application.enforcement.drugrehab.RehabState.NOT_RECEIVED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.AdmissionCheck;
import xiezhi.application.enforcement.drugrehab.MeasureGround;
import xiezhi.application.enforcement.drugrehab.MeasureProposal;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabClocks;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.Zone;
import xiezhi.application.enforcement.drugrehab.ZoneStay;
import xiezhi.application.enforcement.drugrehab.term.Exclusion;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 收治: who comes in with a decision is looked for first, checked at the gate, and received or not. */
@Component
class Reception {
    private static final String GATE = "司法行政机关强制隔离戒毒工作规定#10";
    private final RehabFiles files;
    private final Records records;
    private final Episodes episodes;
    private final Clocks clocks;

    Reception(RehabFiles files, Records records, Episodes episodes, Clocks clocks) {
        this.files = files;
        this.records = records;
        this.episodes = episodes;
        this.clocks = clocks;
    }

    void declare(Acts<RehabCase> acts) {
        acts.act("admit", "入所检查并收治", RehabDuty.RECEIVE, "戒毒条例#28")
                .from(ARRIVING)
                .to(IN_REHAB, MEASURE_PROPOSED)
                .asks(RehabForms.GateCheck.class)
                .next()
                .shows((file, check) -> applies(file, check))
                .does(this::admit);
        acts.act("not-receive", "不予接收", RehabDuty.RECEIVE, GATE)
                .from(ARRIVING)
                .to(NOT_RECEIVED)
                .asks(RehabForms.NotReceived.class)
                .does((file, form) -> Done.of(file.row().in(NOT_RECEIVED))
                        .because(form.reason())
                        .with(files.letter(
                                "not-received",
                                file,
                                values(file.row(), Map.of("reason", form.reason(), "today", file.today())))));
    }

    private Ruling<?> applies(OpenFile<RehabCase> file, RehabForms.GateCheck check) {
        RehabCase rehab = file.row();
        return Exclusion.ask(new Exclusion.Newcomer(file.today(), rehab.born(), check.pregnant(), check.nursling()));
    }

    private Done<RehabCase> admit(OpenFile<RehabCase> file, RehabForms.GateCheck check) {
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
        Ruling<Exclusion.Answer> applies =
                Exclusion.ask(new Exclusion.Newcomer(file.today(), rehab.born(), check.pregnant(), check.nursling()));
        if (applies.value().holds() || decidedToStay(rehab, applies.value())) {
            return receive(file, applies.reasons());
        }
        return propose(file, ground(check), applies.reasons().getFirst().finding());
    }

    private static void refuseAtTheGate(RehabCase rehab, RehabForms.GateCheck check) {
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

    private static MeasureGround ground(RehabForms.GateCheck check) {
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
        RehabCase inside = file.row()
                .change()
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
