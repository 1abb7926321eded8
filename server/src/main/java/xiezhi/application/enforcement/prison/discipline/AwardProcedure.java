package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.custody.Conduct;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.points.EntryKind;
import xiezhi.application.enforcement.prison.points.Penalty;
import xiezhi.application.enforcement.prison.points.PointsEntry;
import xiezhi.application.enforcement.prison.points.ScorePart;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 奖惩审批: the ward proposes, its chief agrees, the prison decides. A punishment soon after a complaint is looked at again first. */
@Component
public class AwardProcedure extends Procedure<Award> {
    private final CustodyFiles custody;
    private final Conduct conduct;
    private final Records records;

    AwardProcedure(CustodyFiles custody, Conduct conduct, Records records) {
        super(Award.class, "prison-award", "奖惩审批");
        this.custody = custody;
        this.conduct = conduct;
        this.records = records;
    }

    /** 提出奖惩. */
    public record Proposed(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("类型") AwardKind kind,
            @Item(value = "依据条款", size = 60) String basis,
            @Item(value = "事实", size = 2000, sealed = true) String facts) {}

    /** 意见. */
    public record Opinion(@Item(value = "意见", size = 500) String opinion) {}

    @Override
    protected String whose() {
        return "file";
    }

    @Override
    protected void declare(Acts<Award> acts) {
        acts.begin("propose", "提出奖惩", PrisonDuty.WARD, "监狱法#83")
                .asks(Proposed.class)
                .to(AwardState.PROPOSED)
                .makes(this::proposed);
        acts.act("agree", "监区长同意", PrisonDuty.WARD_CHIEF, "监狱法#83")
                .from(AwardState.PROPOSED)
                .to(AwardState.REVIEWED)
                .asks(Opinion.class)
                .next()
                .does((file, form) -> Done.of(
                                file.row().change().state(AwardState.REVIEWED).make())
                        .because(form.opinion()));
        acts.act("review-guard", "复核不利记录", PrisonDuty.INSPECT, "监狱法#43")
                .from(AwardState.PROPOSED, AwardState.REVIEWED)
                .asks(Opinion.class)
                .does((file, form) -> Done.of(file.row()
                                .change()
                                .review(false)
                                .reviewed(form.opinion())
                                .make())
                        .because(form.opinion()));
        acts.act("decide", "决定", PrisonDuty.WARDEN, "监狱法#83")
                .from(AwardState.REVIEWED)
                .to(AwardState.DECIDED)
                .asks(Opinion.class)
                .next()
                .stepUp()
                .unless(file ->
                        file.row().review() ? List.of(new Reason("监狱法#43", "申诉控告检举后九十日内的处罚, 应当先由纪检督察部门复核")) : List.of())
                .does(this::decide);
        acts.act("refuse", "不予批准", PrisonDuty.WARDEN, "监狱法#83")
                .from(AwardState.PROPOSED, AwardState.REVIEWED)
                .to(AwardState.REFUSED)
                .asks(Opinion.class)
                .does((file, form) -> Done.of(file.row()
                                .change()
                                .state(AwardState.REFUSED)
                                .opinion(form.opinion())
                                .make())
                        .because(form.opinion()));
        acts.act("annul", "撤销", PrisonDuty.WARDEN, "监狱法#83")
                .from(AwardState.DECIDED)
                .to(AwardState.ANNULLED)
                .asks(Opinion.class)
                .stepUp()
                .does(this::annul);
    }

    private Opening<Award> proposed(Proposed form) {
        Stored<CustodyFile> inmate = custody.of(form.file());
        LocalDate today = custody.today();
        boolean review = form.kind().punishes()
                && conduct.guard(form.file(), today).value().review();
        Award row = new Award(
                Ref.next(),
                form.file(),
                custody.number("award", "奖惩", inmate.row().ward().id(), today),
                AwardState.PROPOSED,
                form.kind(),
                form.basis(),
                form.facts(),
                review,
                null,
                null,
                null);
        return new Opening<>(row, inmate.placement()).because(form.kind().label());
    }

    private Done<Award> decide(OpenFile<Award> file, Opinion form) {
        Award row = file.row()
                .change()
                .state(AwardState.DECIDED)
                .decidedOn(file.today())
                .opinion(form.opinion())
                .make();
        Stored<CustodyFile> inmate = custody.of(row.file());
        if (row.kind().punishes()) {
            Penalty penalty = row.kind() == AwardKind.WARNING ? Penalty.WARNING : Penalty.DEMERIT;
            records.add(Punishment.entry(row.file(), penalty, file.today(), row.number(), false), inmate.placement());
        }
        IssuedDocument letter = custody.letter(
                "award-approval",
                file.ref(),
                inmate.row(),
                file.today(),
                Map.of("kind", row.kind(), "basis", row.basis(), "opinion", form.opinion()));
        custody.tell(
                inmate.row(),
                row.kind().punishes() ? "punished" : "awarded",
                file.today(),
                row.kind().label(),
                List.of(new Reason("监狱法#" + (row.kind().punishes() ? "84" : "83"), row.basis())),
                List.of(letter.id().toString()));
        return Done.of(row).because(form.opinion()).with(letter);
    }

    /** 撤销: what was taken off is given back in the month of the annulment; nothing is reopened. */
    @LegalBasis("计分考核规定#12")
    private Done<Award> annul(OpenFile<Award> file, Opinion form) {
        Award row = file.row();
        LocalDate decided = Objects.requireNonNull(row.decidedOn());
        if (row.kind().punishes()) {
            Penalty penalty = row.kind() == AwardKind.WARNING ? Penalty.WARNING : Penalty.DEMERIT;
            records.add(
                    new PointsEntry(
                            Ref.next(),
                            row.file(),
                            file.today().withDayOfMonth(1),
                            ScorePart.SPECIAL,
                            EntryKind.SPECIAL_BONUS,
                            penalty.points(decided),
                            "撤销" + row.kind().label() + " " + row.number(),
                            file.today(),
                            "撤销处罚, 退回扣分",
                            decided.withDayOfMonth(1),
                            false,
                            null,
                            true,
                            false),
                    file.placement());
        }
        return Done.of(row.change().state(AwardState.ANNULLED).make()).because(form.opinion());
    }
}
