package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.custody.Conduct;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.points.Penalty;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 禁闭审批: proposed by the ward, agreed by its chief, seen by a doctor, decided by the warden; watched daily; lifted as soon as the doctor says so. */
@Component
public class ConfinementProcedure extends Procedure<Confinement> {
    private final CustodyFiles custody;
    private final Conduct conduct;
    private final Records records;

    ConfinementProcedure(CustodyFiles custody, Conduct conduct, Records records) {
        super(Confinement.class, "prison-confinement", "禁闭审批");
        this.custody = custody;
        this.conduct = conduct;
        this.records = records;
    }

    /** 提出禁闭. */
    public record Proposed(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("法定情形") Misconduct conduct,
            @Item(value = "事实", size = 2000, sealed = true) String facts,
            @Item(value = "拟定天数", min = 1) int days,
            @Item("有新的事实") @Nullable Boolean newFact) {}

    /** 审批. */
    public record Decision(
            @Item("起始日") LocalDate from,
            @Item(value = "天数", min = 1) int days,

            @Item(value = "禁闭前体检", size = 500, sealed = true)
            String doctor,

            @Item("医生检查适合禁闭") boolean fit,
            @Item(value = "意见", size = 500) String opinion) {}

    /** 每日检查. */
    public record Daily(
            @Item("日期") LocalDate day,
            @Item(value = "身体状况", size = 500, sealed = true) String health,
            @Item(value = "放风分钟", min = 0) int outdoorMinutes,
            @Item("医生建议解除") boolean unfit) {}

    /** 意见. */
    public record Opinion(@Item(value = "意见", size = 500) String opinion) {}

    @Override
    protected String whose() {
        return "file";
    }

    @Override
    protected void declare(Acts<Confinement> acts) {
        acts.begin("propose", "提出禁闭", PrisonDuty.WARD, "监狱法#84")
                .asks(Proposed.class)
                .to(ConfinementState.PROPOSED)
                .makes(this::proposed);
        acts.act("review", "监区长同意", PrisonDuty.WARD_CHIEF, "监狱法#84")
                .from(ConfinementState.PROPOSED)
                .to(ConfinementState.REVIEWED)
                .asks(Opinion.class)
                .next()
                .does((file, form) -> Done.of(file.row()
                                .change()
                                .state(ConfinementState.REVIEWED)
                                .opinion(form.opinion())
                                .make())
                        .because(form.opinion()));
        acts.act("refuse", "不予禁闭", PrisonDuty.WARDEN, "监狱法#84")
                .from(ConfinementState.PROPOSED, ConfinementState.REVIEWED)
                .to(ConfinementState.REFUSED)
                .asks(Opinion.class)
                .does((file, form) -> Done.of(file.row()
                                .change()
                                .state(ConfinementState.REFUSED)
                                .opinion(form.opinion())
                                .make())
                        .because(form.opinion()));
        acts.act("order", "决定禁闭", PrisonDuty.WARDEN, "监狱法#84")
                .from(ConfinementState.REVIEWED)
                .to(ConfinementState.CONFINED)
                .asks(Decision.class)
                .next()
                .stepUp()
                .shows((file, form) -> Solitary.check(facts(file, form)))
                .does(this::order);
        acts.act("check-daily", "每日检查", PrisonDuty.LIFE, "监狱法#84")
                .from(ConfinementState.CONFINED)
                .asks(Daily.class)
                .does(this::daily);
        acts.act("lift", "解除禁闭", PrisonDuty.CUSTODY, "监狱法#84")
                .from(ConfinementState.CONFINED)
                .to(ConfinementState.ENDED)
                .asks(Opinion.class)
                .next()
                .does((file, form) -> ended(file, form.opinion()));
        acts.platform("expire", "期满解除", "监狱法#84")
                .from(ConfinementState.CONFINED)
                .to(ConfinementState.ENDED)
                .does((file, form) -> ended(file, "期满解除"));
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(ConfinementCheck.class);
    }

    @Override
    public List<Panel> panels(OpenFile<Confinement> file) {
        Ruling<RetaliationAnswer> guard = conduct.guard(file.row().file(), file.today());
        return List.of(
                Panel.of("申诉控告检举后的不利记录", "Retaliation guard", guard.value().review() ? "应当复核" : "没有需要复核的情形", guard));
    }

    private Opening<Confinement> proposed(Proposed form) {
        Stored<CustodyFile> inmate = custody.of(form.file());
        if (!inmate.row().inCustody()) {
            throw Refusal.state("不在押, 不能禁闭", "请核对服刑档案");
        }
        LocalDate today = custody.today();
        Confinement row = new Confinement(
                Ref.next(),
                form.file(),
                custody.number("confinement", "禁", inmate.row().ward().id(), today),
                ConfinementState.PROPOSED,
                form.conduct(),
                form.facts(),
                form.days(),
                Boolean.TRUE.equals(form.newFact()),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(row, inmate.placement()).because(form.conduct().label());
    }

    private SolitaryFacts facts(OpenFile<Confinement> file, Decision form) {
        LocalDate lastEnded = custody.rows(Confinement.class, file.row().file()).stream()
                .map(Stored::row)
                .filter(each -> !each.id().equals(file.ref()) && each.starts() != null)
                .map(each -> each.liftedOn() == null ? each.ends() : each.liftedOn())
                .filter(day -> day != null)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new SolitaryFacts(
                file.today(),
                form.from(),
                form.days(),
                file.row().conduct(),
                form.fit(),
                lastEnded,
                file.row().newFact(),
                null);
    }

    /** 决定禁闭: the penalty comes off the points in the month of the decision; the days bring no base points. */
    @LegalBasis({"监狱法#84", "监狱法2012#58", "计分考核规定#9"})
    private Done<Confinement> order(OpenFile<Confinement> file, Decision form) {
        Ruling<SolitaryAnswer> ruling = Solitary.check(facts(file, form));
        if (!ruling.value().allowed()) {
            throw new Refusal("REFUSED", ruling.reasons().getFirst().finding(), ruling.reasons(), "请改正后重新决定");
        }
        Confinement row = file.row()
                .change()
                .state(ConfinementState.CONFINED)
                .starts(form.from())
                .ends(ruling.value().lastDay())
                .doctorBefore(form.doctor())
                .opinion(form.opinion())
                .make();
        Stored<CustodyFile> inmate = custody.of(row.file());
        records.add(
                Punishment.entry(
                        row.file(),
                        Penalty.CONFINEMENT,
                        file.today(),
                        row.number(),
                        conduct.guard(row.file(), file.today()).value().review()),
                inmate.placement());
        IssuedDocument letter = custody.letter(
                "confinement-approval",
                file.ref(),
                inmate.row(),
                file.today(),
                Map.of(
                        "conduct",
                        row.conduct(),
                        "from",
                        form.from(),
                        "to",
                        Objects.requireNonNull(row.ends()),
                        "days",
                        form.days(),
                        "reasons",
                        ruling.reasons(),
                        "opinion",
                        form.opinion()));
        custody.tell(
                inmate.row(),
                "confined",
                form.from(),
                "禁闭%d日".formatted(form.days()),
                ruling.reasons(),
                List.of(letter.id().toString()));
        return Done.of(row).because(form.opinion()).with(letter);
    }

    private Done<Confinement> daily(OpenFile<Confinement> file, Daily form) {
        records.add(
                new ConfinementCheck(
                        Ref.next(), file.ref(), form.day(), form.health(), form.outdoorMinutes(), form.unfit()),
                file.placement());
        return form.unfit() ? Done.of(file.row()).because("医生建议解除禁闭") : Done.of(file.row());
    }

    private Done<Confinement> ended(OpenFile<Confinement> file, String why) {
        LocalDate last = Objects.requireNonNull(file.row().ends());
        LocalDate on = file.today().isAfter(last) ? last : file.today();
        custody.tell(
                custody.of(file.row().file()).row(),
                "unconfined",
                on,
                "解除禁闭",
                List.of(new Reason("监狱法#84", why)),
                List.of());
        return Done.of(file.row()
                        .change()
                        .state(ConfinementState.ENDED)
                        .liftedOn(on)
                        .liftReason(why)
                        .make())
                .because(why);
    }
}
