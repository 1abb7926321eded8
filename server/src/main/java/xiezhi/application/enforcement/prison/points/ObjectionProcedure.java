package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 计分异议: the inmate disagrees, the ward answers in writing, the prison looks again; what was wrong is corrected in the current month. */
@Component
public class ObjectionProcedure extends Procedure<PointsObjection> {
    private final CustodyFiles custody;
    private final Records records;
    private final Clocks clocks;

    ObjectionProcedure(CustodyFiles custody, Records records, Clocks clocks) {
        super(PointsObjection.class, "points-objection", "计分异议");
        this.custody = custody;
        this.records = records;
        this.clocks = clocks;
    }

    /** 提出异议. */
    public record Raised(
            @Item("月度计分") Ref<PointsMonth> month,
            @Item(value = "理由", size = 1000) String grounds,
            @Item("提出日期") LocalDate on) {}

    /** 本人在自助终端提出. */
    public record Own(
            @Item("月度计分") Ref<PointsMonth> month,
            @Item(value = "理由", size = 1000) String grounds) {}

    /** 答复. */
    public record Answer(@Item(value = "答复", size = 1000) String answer) {}

    /** 更正. */
    public record Corrected(
            @Item(value = "更正理由", size = 1000) String answer,
            @Item("部分") ScorePart part,
            @Item("应加的分值") BigDecimal points) {}

    @Override
    protected void declare(Acts<PointsObjection> acts) {
        acts.begin("object", "登记异议", PrisonDuty.WARD, "计分考核规定#11")
                .asks(Raised.class)
                .to(ObjectionState.FILED)
                .makes(this::raised);
        acts.own("raise", "本人提出异议", "计分考核规定#11")
                .asks(Own.class)
                .to(ObjectionState.FILED)
                .makes(this::ownRaised);
        acts.act("answer", "监区复查答复", PrisonDuty.WARD_CHIEF, "计分考核规定#11")
                .from(ObjectionState.FILED)
                .to(ObjectionState.WARD_ANSWERED)
                .asks(Answer.class)
                .next()
                .does((file, form) -> {
                    clocks.meet(PrisonLimit.POINTS_OBJECTION.clock(file.row().filedOn()), file.ref(), file.now());
                    return Done.of(file.row().in(ObjectionState.WARD_ANSWERED, form.answer(), null))
                            .because(form.answer())
                            .with(opinion(file, "复查", "监区答复", form.answer()));
                });
        acts.act("escalate", "申请监狱复核", PrisonDuty.WARD, "计分考核规定#11")
                .from(ObjectionState.WARD_ANSWERED)
                .to(ObjectionState.ESCALATED)
                .asks(Answer.class)
                .does((file, form) -> Done.of(file.row().in(ObjectionState.ESCALATED, null, null))
                        .because(form.answer()));
        acts.act("uphold", "维持", PrisonDuty.CUSTODY, "计分考核规定#11")
                .from(ObjectionState.ESCALATED, ObjectionState.WARD_ANSWERED)
                .to(ObjectionState.UPHELD)
                .asks(Answer.class)
                .next()
                .does((file, form) -> Done.of(file.row().in(ObjectionState.UPHELD, null, form.answer()))
                        .because(form.answer())
                        .with(opinion(file, "复核", "维持", form.answer())));
        acts.act("correct", "更正", PrisonDuty.CUSTODY, "计分考核规定#12")
                .from(ObjectionState.FILED, ObjectionState.WARD_ANSWERED, ObjectionState.ESCALATED)
                .to(ObjectionState.CORRECTED)
                .asks(Corrected.class)
                .does(this::correct);
    }

    @Override
    public String title(PointsObjection row) {
        return row.number();
    }

    /** Whether an objection against the published month can be raised on the day. */
    public static boolean open(PointsMonth month, LocalDate on) {
        LocalDate published = month.publishedOn();
        int days = PrisonParameters.shipped().number("objection-days", on);
        return published != null && !on.isBefore(published) && !on.isAfter(published.plusDays(days * 2L + 1));
    }

    /** The person himself, about his own month. */
    private Opening<PointsObjection> ownRaised(Own form) {
        Stored<PointsMonth> month = Acting.as(Actor.system("计分异议"), () -> records.get(PointsMonth.class, form.month()));
        if (!custody.of(month.row().file())
                .row()
                .person()
                .id()
                .equals(Acting.current().person())) {
            throw new NotFound("没有这个月的计分, 或者不是您的");
        }
        return raised(month, new Raised(form.month(), form.grounds(), custody.today()));
    }

    private Opening<PointsObjection> raised(Raised form) {
        return raised(records.get(PointsMonth.class, form.month()), form);
    }

    private Opening<PointsObjection> raised(Stored<PointsMonth> month, Raised form) {
        LocalDate published = month.row().publishedOn();
        if (published == null) {
            throw Refusal.under("计分考核规定#11", "当月计分尚未公示", "公示后提出");
        }
        if (!open(month.row(), form.on())) {
            throw Refusal.under("计分考核规定#11", "异议应当在公示期间提出", "公示期后的, 可以向监狱申诉");
        }
        String number =
                custody.number("points-objection", "计异", month.placement().unit(), form.on());
        return new Opening<>(
                        new PointsObjection(
                                Ref.next(),
                                form.month(),
                                number,
                                ObjectionState.FILED,
                                form.grounds(),
                                form.on(),
                                null,
                                null),
                        month.placement())
                .then(file -> clocks.start(
                        PrisonLimit.POINTS_OBJECTION.clock(form.on()), file.ref(), file.unit(), file.now()));
    }

    /** The published row stays as it is; what was owed is given in the month in which it is found. */
    private Done<PointsObjection> correct(OpenFile<PointsObjection> file, Corrected form) {
        Stored<PointsMonth> month = records.get(PointsMonth.class, file.row().pointsMonth());
        records.add(
                new PointsEntry(
                        Ref.next(),
                        month.row().file(),
                        file.today().withDayOfMonth(1),
                        form.part(),
                        EntryKind.BONUS,
                        form.points(),
                        "异议更正 " + file.row().number(),
                        month.row().month(),
                        form.answer(),
                        month.row().month(),
                        false,
                        null,
                        false,
                        false),
                file.placement());
        clocks.cancel(file.ref());
        return Done.of(file.row().in(ObjectionState.CORRECTED, null, form.answer()))
                .because(form.answer())
                .with(opinion(file, "复核", "更正", form.answer()));
    }

    /** 复查复核意见书: whoever objects gets the answer on paper. */
    private IssuedDocument opinion(OpenFile<PointsObjection> file, String kind, String result, String answer) {
        PointsObjection row = file.row();
        PointsMonth month = records.get(PointsMonth.class, row.pointsMonth()).row();
        return custody.letter(
                "points-review",
                file.ref(),
                custody.of(month.file()).row(),
                file.today(),
                Map.of(
                        "kind",
                        kind,
                        "object",
                        row.number(),
                        "month",
                        month.month().getYear() + "年" + month.month().getMonthValue() + "月",
                        "grounds",
                        row.grounds(),
                        "answer",
                        answer,
                        "result",
                        result));
    }
}
