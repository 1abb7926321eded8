package xiezhi.application.enforcement.prison.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.discipline.ConfinementState;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 会见通话: booked under the rule, held, and ended with a note when the visitor broke the order. */
@Component
public class VisitProcedure extends Procedure<Visit> {
    private final CustodyFiles custody;

    VisitProcedure(CustodyFiles custody) {
        super(Visit.class, "prison-visit", "会见通话");
        this.custody = custody;
    }

    /** 登记会见. */
    public record Booked(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("方式") Channel channel,
            @Item("对象") Counterpart counterpart,
            @Item("对象姓名") PersonName name,
            @Item(value = "关系", size = 30) @Nullable String relation,
            @Item("关系已证明") boolean relationProved,
            @Item("日期") LocalDate day,
            @Item(value = "分钟", min = 0) int minutes,
            @Item(value = "人数", min = 1) int people,
            @Item("经批准") @Nullable Boolean approved) {}

    /** 结束. */
    public record Ended(@Item(value = "说明", size = 300) String note) {}

    @Override
    protected String whose() {
        return "file";
    }

    @Override
    protected void declare(Acts<Visit> acts) {
        acts.begin("book", "登记会见", PrisonDuty.WARD, "监狱法#69")
                .asks(Booked.class)
                .to(VisitState.BOOKED)
                .makes(this::booked);
        acts.act("finish", "会见结束", PrisonDuty.WARD, "监狱法#69")
                .from(VisitState.BOOKED)
                .to(VisitState.DONE)
                .next()
                .does((file, form) -> Done.of(file.row().in(VisitState.DONE, null)));
        acts.act("terminate", "中止会见", PrisonDuty.WARD, "监狱法#71")
                .from(VisitState.BOOKED)
                .to(VisitState.TERMINATED)
                .asks(Ended.class)
                .does((file, form) -> Done.of(file.row().in(VisitState.TERMINATED, form.note()))
                        .because(form.note()));
        acts.act("miss", "未到", PrisonDuty.WARD, "监狱法#69")
                .from(VisitState.BOOKED)
                .to(VisitState.NO_SHOW)
                .does((file, form) -> Done.of(file.row().in(VisitState.NO_SHOW, null)));
    }

    /** Whether the booking may be made, for whoever asks before he makes it. */
    public Ruling<VisitAnswer> ruling(Booked form) {
        CustodyFile row = custody.of(form.file()).row();
        LocalDate month = form.day().withDayOfMonth(1);
        int already = (int) custody.rows(Visit.class, form.file()).stream()
                .map(Stored::row)
                .filter(each -> each.state() != VisitState.NO_SHOW
                        && each.day().withDayOfMonth(1).equals(month))
                .filter(each -> (each.channel() == Channel.PHONE) == (form.channel() == Channel.PHONE))
                .filter(each -> each.counterpart() == Counterpart.RELATIVE
                        || each.counterpart() == Counterpart.GUARDIAN
                        || each.counterpart() == Counterpart.OTHER)
                .count();
        boolean confined = custody.rows(Confinement.class, form.file()).stream()
                .anyMatch(each -> each.row().state() == ConfinementState.CONFINED);
        return Visits.check(new VisitFacts(
                form.day(),
                form.channel(),
                form.counterpart(),
                row.treatment() == null ? TreatmentLevel.OBSERVE : row.treatment(),
                already,
                form.people(),
                form.minutes(),
                form.approved(),
                form.relationProved(),
                confined));
    }

    private Opening<Visit> booked(Booked form) {
        Stored<CustodyFile> inmate = custody.of(form.file());
        CustodyFile row = inmate.row();
        if (!row.inCustody()) {
            throw Refusal.state("不在押, 不能安排会见", "请核对服刑档案");
        }
        Ruling<VisitAnswer> ruling = ruling(form);
        if (!ruling.value().allowed()) {
            throw new Refusal("REFUSED", ruling.reasons().getFirst().finding(), ruling.reasons(), "请按规定调整后登记");
        }
        Visit visit = new Visit(
                Ref.next(),
                form.file(),
                custody.number("visit", "会", row.ward().id(), form.day()),
                VisitState.BOOKED,
                form.channel(),
                form.counterpart(),
                form.name(),
                form.relation(),
                form.day(),
                form.minutes(),
                form.people(),
                ruling.value().monitored(),
                null);
        return new Opening<>(visit, inmate.placement())
                .because(ruling.reasons().getLast().finding());
    }
}
