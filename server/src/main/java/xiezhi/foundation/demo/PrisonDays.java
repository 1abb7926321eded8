package xiezhi.foundation.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.contact.Addressee;
import xiezhi.application.enforcement.prison.contact.Channel;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintKind;
import xiezhi.application.enforcement.prison.contact.ComplaintProcedure;
import xiezhi.application.enforcement.prison.contact.ComplaintResult;
import xiezhi.application.enforcement.prison.contact.Counterpart;
import xiezhi.application.enforcement.prison.contact.Visit;
import xiezhi.application.enforcement.prison.contact.VisitProcedure;
import xiezhi.application.enforcement.prison.custody.GuardForms;
import xiezhi.application.enforcement.prison.custody.LossForms;
import xiezhi.application.enforcement.prison.custody.MovementKind;
import xiezhi.application.enforcement.prison.discipline.Award;
import xiezhi.application.enforcement.prison.discipline.AwardKind;
import xiezhi.application.enforcement.prison.discipline.AwardProcedure;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.discipline.ConfinementProcedure;
import xiezhi.application.enforcement.prison.discipline.Misconduct;
import xiezhi.application.enforcement.prison.release.Leave;
import xiezhi.application.enforcement.prison.release.LeaveKind;
import xiezhi.application.enforcement.prison.release.LeaveProcedure;
import xiezhi.application.enforcement.prison.release.ReleaseCase;
import xiezhi.application.enforcement.prison.release.ReleaseForms;
import xiezhi.application.enforcement.prison.release.ReleaseKind;
import xiezhi.application.enforcement.prison.release.SpecialLeaveGround;
import xiezhi.kernel.identity.PersonName;

/** 监区日常的故事: rewards and punishments, hospital, escape and return, visits, complaints, and the last weeks before the gate. */
final class PrisonDays {
    private final PrisonStage stage;
    private final PrisonCrew.Staff staff;

    PrisonDays(PrisonStage stage) {
        this.stage = stage;
        this.staff = stage.staff();
    }

    private LocalDate ago(int days) {
        return stage.today().minusDays(days);
    }

    void praised(PrisonTale who) {
        awarded(who, 45, AwardKind.MERIT, "协助制止其他罪犯违规 (演示)");
    }

    void inHospital(PrisonTale who) {
        who.act(
                ago(4),
                staff.custodian(),
                "go-out",
                new GuardForms.Out(MovementKind.HOSPITAL, "演示市人民医院", "演示民警甲、演示民警乙", "医院转诊单 (演示)"));
    }

    /** Away for two days, back before the month is entered. */
    void escaped(PrisonTale who) {
        LocalDate away = stage.today().minusMonths(6).withDayOfMonth(5);
        LocalDate back = away.plusDays(2);
        who.act(
                away,
                staff.custodian(),
                "report-escape",
                new LossForms.Escape(away, "外出就医途中", "乘隙脱离看管 (演示)", "立即追捕, 通报公安机关"));
        who.act(back, staff.custodian(), "take-back", new LossForms.Recapture(back, "演示市公安局"));
        who.bedded(back);
    }

    private void awarded(PrisonTale who, int days, AwardKind kind, String facts) {
        who.opens(
                        ago(days + 4),
                        staff.officer(),
                        Award.class,
                        "propose",
                        () -> new AwardProcedure.Proposed(who.file(), kind, "奖惩规定 (演示)", facts))
                .act(ago(days + 2), staff.chief(), "agree", new AwardProcedure.Opinion("同意"))
                .act(ago(days), staff.warden(), "decide", new AwardProcedure.Opinion("批准"));
    }

    /** Warned half a year ago; now in confinement, examined every day but not yet today. */
    void confined(PrisonTale who) {
        awarded(who, 150, AwardKind.WARNING, "顶撞民警 (演示)");
        who.levelled(ago(148), TreatmentLevel.STRICT, Set.of());
        PrisonFile<Confinement> confinement = who.opens(
                        ago(4),
                        staff.officer(),
                        Confinement.class,
                        "propose",
                        () -> new ConfinementProcedure.Proposed(who.file(), Misconduct.FIGHT, "打架斗殴 (演示)", 10, false))
                .act(ago(4), staff.chief(), "review", new ConfinementProcedure.Opinion("同意"))
                .act(
                        ago(3),
                        staff.warden(),
                        "order",
                        new ConfinementProcedure.Decision(ago(3), 10, "体检适合禁闭 (演示)", true, "禁闭十日"));
        for (int day = 3; day > 0; day--) {
            confinement.act(
                    ago(day),
                    staff.doctor(),
                    "check-daily",
                    new ConfinementProcedure.Daily(ago(day), "体温血压正常 (演示)", 60, false));
        }
    }

    void specialLeave(PrisonTale who) {
        who.opens(
                        ago(31),
                        staff.officer(),
                        Leave.class,
                        "apply",
                        () -> new LeaveProcedure.Applied(
                                who.file(),
                                LeaveKind.SPECIAL,
                                SpecialLeaveGround.DEATH,
                                ago(30),
                                1,
                                "演示市殡仪馆",
                                true,
                                null))
                .act(
                        ago(30),
                        staff.warden(),
                        "approve",
                        new LeaveProcedure.Decision(true, true, true, "演示民警甲、演示民警乙", "同意特许离监"))
                .act(ago(30), staff.custodian(), "leave", null)
                .act(ago(30), staff.custodian(), "come-back", null);
    }

    void complaints(PrisonTale who, PrisonTale other) {
        complaint(who, ComplaintKind.ACCUSATION, Addressee.PROCURATORATE, null, 3);
        complaint(other, ComplaintKind.SERVICE, Addressee.PRISON, "反映伙食分量不足 (演示)", 20)
                .act(ago(19), staff.complaints(), "take-up", null);
        complaint(other, ComplaintKind.PETITION, Addressee.COURT, null, 8)
                .act(ago(4), staff.complaints(), "forward", new ComplaintProcedure.Forwarded(ago(4)));
        complaint(who, ComplaintKind.SERVICE, Addressee.PRISON, "反映热水供应 (演示)", 60)
                .act(ago(59), staff.complaints(), "take-up", null)
                .act(
                        ago(40),
                        staff.complaints(),
                        "answer",
                        new ComplaintProcedure.Answered(ComplaintResult.UPHELD, "已增加供应时段 (演示)"));
    }

    private PrisonFile<Complaint> complaint(
            PrisonTale who, ComplaintKind kind, Addressee to, @Nullable String content, int days) {
        return who.opens(
                ago(days),
                staff.complaints(),
                Complaint.class,
                "receive",
                () -> new ComplaintProcedure.Received(who.file(), kind, true, to, null, content, ago(days)));
    }

    void visits(PrisonTale one, PrisonTale two, PrisonTale three) {
        visit(one, 0, Channel.FACE, Counterpart.RELATIVE, 30);
        visit(two, 0, Channel.VIDEO, Counterpart.RELATIVE, 30);
        visit(three, 0, Channel.LAWYER, Counterpart.DEFENCE_COUNSEL, 60);
        visit(three, 1, Channel.PHONE, Counterpart.RELATIVE, 10).act(ago(1), staff.officer(), "finish", null);
        visit(one, 9, Channel.LAWYER, Counterpart.LEGAL_AID_LAWYER, 45).act(ago(9), staff.officer(), "finish", null);
        visit(two, 40, Channel.FACE, Counterpart.RELATIVE, 30).act(ago(40), staff.officer(), "miss", null);
        visit(three, 45, Channel.FACE, Counterpart.RELATIVE, 30)
                .act(ago(45), staff.officer(), "terminate", new VisitProcedure.Ended("谈论案情, 经提醒不改 (演示)"));
    }

    private PrisonFile<Visit> visit(PrisonTale who, int days, Channel channel, Counterpart with, int minutes) {
        LocalDate on = ago(days);
        boolean relative = with == Counterpart.RELATIVE;
        return who.opens(
                on,
                staff.officer(),
                Visit.class,
                "book",
                () -> new VisitProcedure.Booked(
                        who.file(),
                        channel,
                        with,
                        new PersonName(Cast.name(1600L + who.count() * 3L + days)),
                        relative ? "配偶" : null,
                        relative,
                        on,
                        minutes,
                        channel == Channel.PHONE ? 1 : 2,
                        true));
    }

    /** The board of releases: today, in days, in weeks, and one who is out. */
    void leaving(IntFunction<PrisonTale> ending) {
        released(ending.apply(-10).gone(ago(10)), -10);
        educated(ending.apply(0), 0);
        educated(ending.apply(5), 5)
                .act(ago(2), staff.penalty(), "note-warrant", new ReleaseForms.Warrant("演示县公安局 拘留证 (演示)"));
        announced(ending.apply(20), 20);
        planned(ending.apply(35), 35); // the notice is due in days
    }

    private PrisonFile<ReleaseCase> planned(PrisonTale who, int left) {
        return who.opens(
                ago(85 - left),
                staff.penalty(),
                ReleaseCase.class,
                "plan",
                () -> new ReleaseForms.Plan(who.file(), ReleaseKind.TERM_END, left == 20, null, left == 5));
    }

    private PrisonFile<ReleaseCase> announced(PrisonTale who, int left) {
        return planned(who, left).act(ago(33 - left), staff.penalty(), "announce", null);
    }

    private PrisonFile<ReleaseCase> educated(PrisonTale who, int left) {
        return announced(who, left)
                .act(
                        ago(8 - left),
                        staff.educator(),
                        "finish-exit-education",
                        new ReleaseForms.Education("认罪悔罪, 出监教育合格 (演示)"));
    }

    private void released(PrisonTale who, int left) {
        educated(who, left).act(ago(-left), staff.penalty(), "release", new ReleaseForms.Out(null, "家属 (演示)"));
    }
}
