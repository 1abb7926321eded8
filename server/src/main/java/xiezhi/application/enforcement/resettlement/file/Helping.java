package xiezhi.application.enforcement.resettlement.file;

import static xiezhi.application.enforcement.resettlement.HelpState.ACTIVE;
import static xiezhi.application.enforcement.resettlement.HelpState.CLOSED;
import static xiezhi.application.enforcement.resettlement.HelpState.HANDED_OVER;
import static xiezhi.application.enforcement.resettlement.HelpState.NO_SHOW;
import static xiezhi.application.enforcement.resettlement.HelpState.RECEIVER_SET;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.resettlement.Closure;
import xiezhi.application.enforcement.resettlement.Consent;
import xiezhi.application.enforcement.resettlement.Handover;
import xiezhi.application.enforcement.resettlement.HandoverKind;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpClocks;
import xiezhi.application.enforcement.resettlement.HelpDuty;
import xiezhi.application.enforcement.resettlement.HelpMeasure;
import xiezhi.application.enforcement.resettlement.HelpVisit;
import xiezhi.application.enforcement.resettlement.YearlyEvaluation;
import xiezhi.application.enforcement.resettlement.plan.HelpPeriod;
import xiezhi.application.enforcement.resettlement.plan.Pickup;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 衔接与帮扶: met at the gate, asked whether help is wanted, visited and helped as long as it is. */
@Component
class Helping {
    private static final String LAW = "监狱法#59";
    private static final Parameters FIGURES = Parameters.of("resettlement");
    private final HelpFiles files;
    private final Records records;
    private final Episodes episodes;
    private final Clocks clocks;

    Helping(HelpFiles files, Records records, Episodes episodes, Clocks clocks) {
        this.files = files;
        this.records = records;
        this.episodes = episodes;
        this.clocks = clocks;
    }

    void declare(Acts<HelpCase> acts) {
        acts.act("hand-over", "办理衔接", HelpDuty.OFFICE, LAW)
                .from(RECEIVER_SET, NO_SHOW)
                .to(HANDED_OVER)
                .asks(HelpForms.Met.class)
                .unless(Expecting::notReleased)
                .does(this::handOver);
        acts.act("no-show", "未按时到达", HelpDuty.OFFICE, LAW)
                .from(RECEIVER_SET)
                .to(NO_SHOW)
                .asks(HelpForms.Word.class)
                .unless(Expecting::notReleased)
                .does(this::noShow);
        acts.act("open-help", "征询意愿并建档", HelpDuty.OFFICE, "监狱法#61")
                .from(HANDED_OVER)
                .to(ACTIVE, CLOSED)
                .asks(HelpForms.Opened.class)
                .shows((file, form) -> period(file.row()))
                .does(this::open);
        acts.act("visit", "登记走访", HelpDuty.OFFICE, LAW)
                .from(ACTIVE)
                .asks(HelpForms.Visited.class)
                .does(this::visit);
        acts.act("measure", "登记帮扶", HelpDuty.OFFICE, "监狱法#61")
                .from(ACTIVE)
                .asks(HelpForms.Measure.class)
                .does(this::measure);
        acts.act("evaluate", "年度评估", HelpDuty.OFFICE, LAW)
                .from(ACTIVE)
                .asks(HelpForms.Yearly.class)
                .does(this::evaluate);
    }

    private Done<HelpCase> handOver(OpenFile<HelpCase> file, HelpForms.Met form) {
        HelpCase help = file.row();
        Pickup.Answer answer = HelpFiles.pickup(help, form.escorted()).value();
        if (answer.kind() == HandoverKind.MUST_PICKUP && form.releasedBy() == null) {
            throw Refusal.under(LAW, "必接必送的应当由释放单位签字移交", "请填写释放单位签字人");
        }
        if (form.on().isAfter(file.today())) {
            throw Refusal.state("衔接日期%s还没有到".formatted(form.on()), "请填写实际衔接的日期");
        }
        records.add(
                new Handover(
                        Ref.next(),
                        file.ref(),
                        answer.kind(),
                        answer.collector(),
                        form.on(),
                        form.place(),
                        form.releasedBy(),
                        form.receivedBy(),
                        form.personSigned(),
                        form.items(),
                        form.escorted()),
                file.placement());
        clocks.start(HelpClocks.OPEN, file.ref(), file.unit(), file.now());
        clocks.start(HelpClocks.FIRST_VISIT, file.ref(), file.unit(), file.now());
        HelpCase here = help.change()
                .state(HANDED_OVER)
                .released(help.released() == null ? help.releaseOn() : help.released())
                .pickup(answer.kind())
                .collector(answer.collector())
                .make();
        file.afterwards(() -> files.line(
                file,
                here,
                "handed-over",
                form.on(),
                "衔接到位",
                List.of(new Reason(LAW, answer.kind().label()))));
        return Done.of(here)
                .because(answer.collector().label())
                .with(files.letter(
                        "handover-receipt",
                        file,
                        Map.of("on", form.on(), "place", form.place(), "collector", answer.collector())));
    }

    private Done<HelpCase> noShow(OpenFile<HelpCase> file, HelpForms.Word form) {
        Pickup.Answer answer = HelpFiles.pickup(file.row(), true).value();
        return Done.of(file.row()
                        .change()
                        .state(NO_SHOW)
                        .pickup(answer.kind())
                        .collector(answer.collector())
                        .make())
                .because(form.text());
    }

    private static Ruling<LocalDate> period(HelpCase help) {
        LocalDate from = help.released() == null ? help.releaseOn() : help.released();
        return HelpPeriod.end(new HelpPeriod.Question(help.source(), from, help.born()));
    }

    private Done<HelpCase> open(OpenFile<HelpCase> file, HelpForms.Opened form) {
        clocks.meet(HelpClocks.OPEN, file.ref(), file.now());
        HelpCase help = file.row();
        if (!form.accepts()) {
            clocks.cancel(file.ref());
            return Done.of(help.change()
                            .state(CLOSED)
                            .consent(Consent.REFUSED)
                            .closure(Closure.REFUSED)
                            .closed(file.today())
                            .make())
                    .because("本人谢绝帮教; 随时可以再来");
        }
        Ref<Episode> episode = episodes.open(
                        help.person(),
                        EpisodeKind.RESETTLEMENT,
                        file.unit(),
                        file.today(),
                        "resettlement.case",
                        file.ref().id())
                .row()
                .id();
        Ruling<LocalDate> period = period(help);
        HelpCase active = help.change()
                .state(ACTIVE)
                .consent(Consent.ACCEPTED)
                .helper(form.helper())
                .opened(file.today())
                .periodEnd(period.value())
                .nextVisit(file.today().plusDays(FIGURES.number("first-visit-days", file.today())))
                .episode(episode)
                .make();
        file.afterwards(() -> files.line(file, active, "opened", file.today(), "建立帮教档案", period.reasons()));
        files.letter("help-group", file, Map.of("helper", form.helper() == null ? "" : form.helper()));
        return Done.of(active)
                .because("帮教至%s".formatted(period.value()))
                .with(files.letter(
                        "help-agreement",
                        file,
                        Map.of(
                                "helper", form.helper() == null ? "" : form.helper(),
                                "plan", form.plan() == null ? "" : form.plan(),
                                "until", period.value())));
    }

    private Done<HelpCase> visit(OpenFile<HelpCase> file, HelpForms.Visited form) {
        if (form.on().isAfter(file.today())) {
            throw Refusal.state("走访日期%s还没有到".formatted(form.on()), "请填写实际走访的日期");
        }
        records.add(
                new HelpVisit(
                        Ref.next(), file.ref(), form.on(), form.mode(), form.content(), form.mood(), form.needs()),
                file.placement());
        clocks.meet(HelpClocks.FIRST_VISIT, file.ref(), file.now());
        LocalDate next = form.on().plusMonths(months(file.row().key(), form.on()));
        return Done.of(file.row().change().nextVisit(next).make())
                .because("%s走访, 下次%s".formatted(form.mode().label(), next))
                .with(files.letter(
                        "visit-record", file, Map.of("on", form.on(), "mode", form.mode(), "content", form.content())));
    }

    static int months(boolean key, LocalDate day) {
        return FIGURES.number(key ? "visit-months-key" : "visit-months", day);
    }

    private Done<HelpCase> measure(OpenFile<HelpCase> file, HelpForms.Measure form) {
        records.add(
                new HelpMeasure(
                        Ref.next(),
                        file.ref(),
                        form.type(),
                        form.provider(),
                        form.amount(),
                        form.starts(),
                        null,
                        form.content(),
                        null),
                file.placement());
        return Done.of(file.row())
                .because(form.type().label())
                .with(files.letter(
                        "measure-approval",
                        file,
                        Map.of(
                                "type", form.type(),
                                "provider", form.provider(),
                                "amount",
                                        form.amount() == null
                                                ? ""
                                                : form.amount().toString(),
                                "content", form.content())));
    }

    private Done<HelpCase> evaluate(OpenFile<HelpCase> file, HelpForms.Yearly form) {
        records.add(
                new YearlyEvaluation(
                        Ref.next(),
                        file.ref(),
                        file.today(),
                        form.work(),
                        form.housing(),
                        form.relations(),
                        form.needs(),
                        form.key()),
                file.placement());
        return Done.of(file.row().change().key(form.key()).make())
                .because(form.key() ? "仍为重点帮教对象" : "为一般帮教对象")
                .with(files.letter(
                        "yearly-evaluation",
                        file,
                        Map.of("work", form.work(), "housing", form.housing(), "relations", form.relations())));
    }
}
