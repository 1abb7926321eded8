package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.Investigation;
import xiezhi.application.enforcement.community.Leave;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.application.enforcement.community.Move;
import xiezhi.application.enforcement.community.ReportWay;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.Suitability;
import xiezhi.application.enforcement.community.SupervisionClass;
import xiezhi.application.enforcement.community.ending.EndForms;
import xiezhi.application.enforcement.community.entry.InvestigationForms;
import xiezhi.application.enforcement.community.file.Rounds;
import xiezhi.application.enforcement.community.leave.LeaveForms;
import xiezhi.application.enforcement.community.locating.LocatingForms;
import xiezhi.application.enforcement.community.moving.MoveForms;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.SanctionForms;
import xiezhi.application.enforcement.community.sanctions.SanctionKind;
import xiezhi.application.enforcement.community.sanctions.Severity;
import xiezhi.application.enforcement.community.supervision.DailyForms;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 社区矫正篇: a county with supervisees in every state, and its neighbour with a few; something is always due today. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class CorrectionsChapter implements Chapter {
    private final CorrectionsCrew crew;
    private final CaseFiles files;
    private final Rounds rounds;
    private int count;

    CorrectionsChapter(CorrectionsCrew crew, CaseFiles files, Rounds rounds) {
        this.crew = crew;
        this.files = files;
        this.rounds = rounds;
    }

    @Override
    public List<DemoAccount> accounts() {
        return crew.accounts();
    }

    @Override
    public void tell(LocalDate today, Instant now) {
        CorrectionsCrew.Hands shown = crew.of("970121", "南屏县");
        crew.openAccounts(shown);
        CorrectionsCrew.Hands neighbour = crew.of("970102", "青石区");
        entering(shown, now);
        supervised(shown, now);
        away(shown, now);
        sanctioned(shown, now);
        leaving(shown, now);
        neighbour(neighbour, shown, now);
        investigations(shown, now);
        rounds.walk();
    }

    private CorrectionsTale tale(CorrectionsCrew.Hands hands, Instant now) {
        return new CorrectionsTale(crew, hands, files, now, ++count);
    }

    /** Before and at the arrival: expected soon, expected today, overdue, registered, declared. */
    private void entering(CorrectionsCrew.Hands hands, Instant now) {
        tale(hands, now).papers(Category.SUSPENDED, 8, 18);
        tale(hands, now).papers(Category.PUBLIC_SURVEILLANCE, 10, 12);
        tale(hands, now).papers(Category.SUSPENDED, 24, 24);
        tale(hands, now).papers(Category.PAROLE, 6, 30).arrives(1);
        tale(hands, now).papers(Category.SUSPENDED, 9, 24).arrives(3).declared(1);
    }

    /** The everyday: reports late, due today and soon; visits; one serving outside for his illness. */
    private void supervised(CorrectionsCrew.Hands hands, Instant now) {
        tale(hands, now)
                .settled(Category.SUSPENDED, 90, 24, SupervisionClass.NORMAL)
                .reports(14, ReportWay.PHONE);
        tale(hands, now)
                .settled(Category.SUSPENDED, 60, 12, SupervisionClass.STRICT)
                .reports(9, ReportWay.IN_PERSON);
        tale(hands, now)
                .settled(Category.PAROLE, 200, 40, SupervisionClass.LENIENT)
                .reports(20, ReportWay.VIDEO)
                .visited(15);
        tale(hands, now)
                .settled(Category.PUBLIC_SURVEILLANCE, 80, 18, SupervisionClass.NORMAL)
                .reports(12, ReportWay.WRITTEN);
        tale(hands, now)
                .settled(Category.OUTSIDE, 100, 60, SupervisionClass.NORMAL)
                .reports(5, ReportWay.PHONE)
                .act(
                        40,
                        hands.desk(),
                        "medical-review",
                        new DailyForms.Reviewed(now(now, 40), "演示省级指定医院", "病情稳定 (演示数据)", "演示副主任医师", true));
        tale(hands, now)
                .settled(Category.SUSPENDED, 260, 24, SupervisionClass.LENIENT)
                .reports(3, ReportWay.APP)
                .act(
                        2,
                        hands.desk(),
                        "commend",
                        new EndForms.Commendation(true, true, true, true, false, "连续六个月表现良好 (演示数据)"));
    }

    private static LocalDate now(Instant now, int ago) {
        return LocalDate.ofInstant(now, CaseFiles.CHINA).minusDays(ago);
    }

    /** Leaves in the hands of each who may decide, one on the way, one that ends today. */
    private void away(CorrectionsCrew.Hands hands, Instant now) {
        tale(hands, now)
                .settled(Category.SUSPENDED, 120, 24, SupervisionClass.NORMAL)
                .reports(6, ReportWay.PHONE)
                .asksLeave(1, 2, 5);
        tale(hands, now)
                .settled(Category.SUSPENDED, 121, 24, SupervisionClass.NORMAL)
                .reports(7, ReportWay.PHONE)
                .asksLeave(0, 3, 15);
        tale(hands, now)
                .settled(Category.PAROLE, 130, 24, SupervisionClass.NORMAL)
                .reports(8, ReportWay.PHONE)
                .asksLeave(0, 5, 35);
        CorrectionsTale travelling = tale(hands, now)
                .settled(Category.SUSPENDED, 122, 24, SupervisionClass.LENIENT)
                .reports(10, ReportWay.PHONE);
        Ref<Leave> leave = travelling.asksLeave(6, -4, 5);
        travelling.on(5, hands.clerk(), Leave.class, leave, "office-approve", new LeaveForms.Opinion("材料齐全, 同意"));
        CorrectionsTale twice = tale(hands, now)
                .settled(Category.SUSPENDED, 123, 24, SupervisionClass.NORMAL)
                .reports(4, ReportWay.PHONE);
        Ref<Leave> first = twice.asksLeave(45, -40, 20);
        twice.on(44, hands.desk(), Leave.class, first, "county-approve", new LeaveForms.Opinion("同意"));
        twice.on(21, hands.clerk(), Leave.class, first, "return", new LeaveForms.Back(now(now, 21), "当面核实"));
        twice.asksLeave(1, 2, 12);
    }

    /** The ladder: proposed, heard, warned with a device, submitted, lost. */
    private void sanctioned(CorrectionsCrew.Hands hands, Instant now) {
        tale(hands, now)
                .settled(Category.SUSPENDED, 70, 24, SupervisionClass.STRICT)
                .reports(3, ReportWay.IN_PERSON)
                .sanctioned(1, Breach.VISITING, Severity.SLIGHT, SanctionKind.ADMONITION);
        CorrectionsTale heard = tale(hands, now)
                .settled(Category.PAROLE, 75, 24, SupervisionClass.STRICT)
                .reports(2, ReportWay.IN_PERSON);
        Ref<Sanction> waiting = heard.sanctioned(4, Breach.REPORTING, Severity.GRAVER, SanctionKind.WARNING);
        heard.on(2, hands.clerk(), Sanction.class, waiting, "hear", new SanctionForms.Heard("手机丢失, 不是故意 (演示数据)", null));
        CorrectionsTale worn = tale(hands, now)
                .settled(Category.SUSPENDED, 110, 24, SupervisionClass.STRICT)
                .warned(95, Breach.REPORTING)
                .reports(2, ReportWay.IN_PERSON);
        Ref<LocatingOrder> order = worn.begins(
                88,
                hands.desk(),
                LocatingOrder.class,
                "propose",
                new LocatingForms.Proposed(
                        worn.who(), now(now, 87), now(now, 87).plusMonths(3), "电话和走访不足以监管 (演示数据)", null),
                LocatingOrder::id);
        worn.on(
                87,
                hands.head(),
                LocatingOrder.class,
                order,
                "approve",
                new LocatingForms.Approval("同意, 注意保密", "DEMO-0001"));
        CorrectionsTale asked = tale(hands, now)
                .settled(Category.SUSPENDED, 115, 24, SupervisionClass.STRICT)
                .warned(60, Breach.REPORTING)
                .reports(1, ReportWay.IN_PERSON);
        asked.begins(
                1,
                hands.desk(),
                LocatingOrder.class,
                "propose",
                new LocatingForms.Proposed(
                        asked.who(), now(now, -1), now(now, -1).plusMonths(2), "再次出现不报告的苗头 (演示数据)", null),
                LocatingOrder::id);
        tale(hands, now)
                .settled(Category.SUSPENDED, 140, 24, SupervisionClass.STRICT)
                .warned(90, Breach.REPORTING)
                .warned(50, Breach.VISITING)
                .revocationAsked(12, Breach.REPORTING, SanctionKind.REVOKE_SUSPENSION);
        tale(hands, now)
                .settled(Category.SUSPENDED, 95, 24, SupervisionClass.STRICT)
                .act(4, hands.clerk(), "lose", new DailyForms.Missed(now(now, 5), "电话不通, 上门不在 (演示数据)"));
    }

    /** Near the end and over: summary, certificate, death, revocation, detention. */
    private void leaving(CorrectionsCrew.Hands hands, Instant now) {
        tale(hands, now)
                .settled(Category.SUSPENDED, 348, 12, SupervisionClass.LENIENT)
                .reports(2, ReportWay.PHONE)
                .platform(1, "pre-lift");
        CorrectionsTale lifted = tale(hands, now).settled(Category.SUSPENDED, 190, 6, SupervisionClass.LENIENT);
        lifted.platform(30, "pre-lift");
        lifted.act(3, hands.desk(), "lift", null);
        tale(hands, now)
                .settled(Category.PAROLE, 170, 30, SupervisionClass.NORMAL)
                .act(20, hands.desk(), "die", new EndForms.Death(now(now, 21), "死亡医学证明 (演示数据)"));
        CorrectionsTale revoked = tale(hands, now)
                .settled(Category.SUSPENDED, 210, 24, SupervisionClass.STRICT)
                .warned(150, Breach.REPORTING)
                .warned(110, Breach.LEAVING);
        Ref<Sanction> asked =
                revoked.sanctioned(80, Breach.REPORTING, Severity.SERIOUS, SanctionKind.REVOKE_SUSPENSION);
        revoked.on(78, hands.clerk(), Sanction.class, asked, "hear", new SanctionForms.Heard("没有意见", null));
        revoked.on(
                76,
                hands.head(),
                Sanction.class,
                asked,
                "submit",
                new SanctionForms.Submission("同意提请", "演示市第一人民法院", Set.of()));
        revoked.on(
                55,
                hands.desk(),
                Sanction.class,
                asked,
                "record-ruling",
                new SanctionForms.Ruled(true, now(now, 56), "(演)刑更第7号", "两次警告仍不改正 (演示数据)"));
        tale(hands, now)
                .settled(Category.SUSPENDED, 99, 24, SupervisionClass.NORMAL)
                .act(2, hands.desk(), "detain", new DailyForms.Detained(now(now, 2), "演示公安局行政拘留十日"));
    }

    /** The neighbour, who asks whether one of his may move here. */
    private void neighbour(CorrectionsCrew.Hands hands, CorrectionsCrew.Hands shown, Instant now) {
        tale(hands, now)
                .settled(Category.SUSPENDED, 100, 24, SupervisionClass.NORMAL)
                .reports(4, ReportWay.PHONE);
        tale(hands, now).papers(Category.PAROLE, 5, 20);
        CorrectionsTale mover = tale(hands, now)
                .settled(Category.SUSPENDED, 150, 24, SupervisionClass.LENIENT)
                .reports(10, ReportWay.PHONE);
        Ref<Move> move = mover.begins(
                4,
                hands.clerk(),
                Move.class,
                "apply",
                new MoveForms.Asked(mover.who(), Ref.of(shown.county()), "到南屏县务工 (演示数据)", new Address("南屏县演示路8号")),
                Move::id);
        mover.on(3, hands.desk(), Move.class, move, "ask", null);
    }

    private void investigations(CorrectionsCrew.Hands hands, Instant now) {
        CorrectionsTale teller = tale(hands, now);
        teller.begins(
                6, hands.desk(), Investigation.class, "receive", letter(1, now(now, 6), false), Investigation::id);
        Ref<Investigation> told = teller.begins(
                9, hands.desk(), Investigation.class, "receive", letter(2, now(now, 9), true), Investigation::id);
        teller.on(
                2,
                hands.desk(),
                Investigation.class,
                told,
                "report",
                new InvestigationForms.Opinion(
                        "有固定居所, 与父母同住 (演示数据)", "已赔偿谅解", "村委会同意接收, 被害人无异议", null, "较低", Suitability.FIT, "走访笔录三份"));
    }

    private static InvestigationForms.Letter letter(int number, LocalDate received, boolean fast) {
        return new InvestigationForms.Letter(
                "演示市第一人民法院",
                "(演)矫委第%d号".formatted(number),
                Category.SUSPENDED,
                new PersonName(Cast.name(990L + number)),
                null,
                null,
                received,
                fast);
    }
}
