package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.AddictionLevel;
import xiezhi.application.enforcement.drugrehab.Assessment;
import xiezhi.application.enforcement.drugrehab.AssessmentKind;
import xiezhi.application.enforcement.drugrehab.DrugType;
import xiezhi.application.enforcement.drugrehab.NarcoticEntry;
import xiezhi.application.enforcement.drugrehab.NarcoticMove;
import xiezhi.application.enforcement.drugrehab.Opinion;
import xiezhi.application.enforcement.drugrehab.Outcome;
import xiezhi.application.enforcement.drugrehab.OutsideMedical;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.SocialOutcome;
import xiezhi.application.enforcement.drugrehab.Zone;
import xiezhi.application.enforcement.drugrehab.ZoneMove;
import xiezhi.application.enforcement.drugrehab.clinic.NarcoticBook;
import xiezhi.application.enforcement.drugrehab.file.RehabForms;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 戒毒篇: one centre with people in every zone and in every state, and assessments at every step. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class RehabChapter implements Chapter {
    private static final String CENTRE = "云岭省第一强制隔离戒毒所";
    private static final long FIRST = 420;
    private final Staging staging;
    private final People people;
    private long count = FIRST;

    RehabChapter(Staging staging, People people) {
        this.staging = staging;
        this.people = people;
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                account("demo-rehab-gate", "演示收治民警", "收治民警", "Rehabilitation reception"),
                account("demo-rehab-brigade", "演示大队民警", "大队民警", "Rehabilitation brigade"),
                account("demo-rehab-doctor", "演示戒毒医生", "戒毒医生", "Rehabilitation doctor"),
                account("demo-rehab-doctor2", "演示戒毒医生乙", "戒毒医生 (复核)", "Second rehabilitation doctor"),
                account("demo-rehab-psych", "演示心理咨询师", "心理咨询师", "Rehabilitation psychologist"),
                account("demo-rehab-assess", "演示评估员", "诊断评估办公室", "Assessment office"),
                account("demo-rehab-head", "演示戒毒所长", "所领导", "Head of the centre"),
                account("demo-rehab-bureau", "演示戒毒管理局", "戒毒管理局", "Rehabilitation administration"));
    }

    private static DemoAccount account(String login, String name, String role, String english) {
        return new DemoAccount(login, name, CENTRE + " " + role, english, DemoAccount.PASSWORD);
    }

    /** 众人: who works in the centre. */
    private record Staff(
            Actor gate,
            Actor brigade,
            Actor doctor,
            Actor second,
            Actor psych,
            Actor assess,
            Actor head,
            Actor bureau) {}

    @Override
    public void tell(LocalDate today, Instant now) {
        UUID root = people.unitFor("970000", UnitType.JUSTICE_DEPARTMENT)
                .orElseThrow()
                .id()
                .id();
        UUID administration =
                staging.found(root, "970000", "97000008801", UnitType.REHABILITATION_ADMINISTRATION, "云岭省戒毒管理局", "云戒管");
        UUID centre =
                staging.found(administration, "970100", "97010009801", UnitType.REHABILITATION_CENTRE, CENTRE, "云一戒");
        List<DemoAccount> who = accounts();
        Staff staff = new Staff(
                staging.hire(who.get(0), centre, "收治民警", "drugrehab.receive"),
                staging.hire(who.get(1), centre, "大队民警", "drugrehab.brigade", "resettlement.release"),
                staging.hire(who.get(2), centre, "戒毒医生", "drugrehab.doctor"),
                staging.hire(who.get(3), centre, "戒毒医生", "drugrehab.doctor"),
                staging.hire(who.get(4), centre, "心理咨询师", "drugrehab.psych", "drugrehab.train"),
                staging.hire(who.get(5), centre, "诊断评估", "drugrehab.assess"),
                staging.hire(who.get(6), centre, "所领导", "drugrehab.head", "documents.seal", "resettlement.release"),
                staging.hire(who.get(7), administration, "分管领导", "drugrehab.bureau"));
        new Told(today, staff).everybody();
    }

    private final class Told {
        private final LocalDate today;
        private final Staff staff;

        Told(LocalDate today, Staff staff) {
            this.today = today;
            this.staff = staff;
        }

        void everybody() {
            atTheGate();
            zones();
            assessments();
            away();
            leaving();
            clinic();
        }

        private LocalDate ago(long days) {
            return today.minusDays(days);
        }

        private Ref<RehabCase> handed(LocalDate decided, LocalDate on, Sex sex) {
            long one = count++;
            int year = 1980 + (int) (one % 20);
            CitizenId id = new CitizenId(Cast.citizenId("970102", year, sex == Sex.MALE ? one * 2 : one * 2 + 1));
            return staging.begin(
                    staff.gate(),
                    on,
                    RehabCase.class,
                    "register",
                    new RehabForms.Transfer(
                            new PersonName(Cast.name(one)),
                            id.sex(),
                            id.birthDate(),
                            new OtherId(id.value()),
                            true,
                            "演公强戒决字〔%d〕第%d号".formatted(decided.getYear(), one),
                            "演示青石区公安分局",
                            decided,
                            decided,
                            null,
                            Set.of(DrugType.values()[(int) (one % 4)]),
                            AddictionLevel.ADDICTED,
                            2,
                            0,
                            false,
                            new DivisionCode(one % 2 == 0 ? "970121" : "970102")));
        }

        private RehabForms.GateCheck gate(boolean pregnant, Sex searcher) {
            return new RehabForms.GateCheck(true, true, searcher, pregnant, null, null, "衣物一包 (演示)", null);
        }

        private Ref<RehabCase> admitted(LocalDate decided, LocalDate on) {
            Ref<RehabCase> rehab = handed(decided, on, Sex.MALE);
            // the name's number decides the sex; both are searched by a woman here
            staging.act(staff.gate(), on, RehabCase.class, rehab, "admit", gate(false, Sex.FEMALE));
            if (ChronoUnit.DAYS.between(on, today) > 7) {
                staging.act(staff.assess(), on.plusDays(5), RehabCase.class, rehab, "handbook", null);
            }
            return rehab;
        }

        private void atTheGate() {
            handed(ago(120), ago(1), Sex.MALE);
            Ref<RehabCase> refused = handed(ago(110), ago(20), Sex.MALE);
            staging.act(
                    staff.gate(),
                    ago(20),
                    RehabCase.class,
                    refused,
                    "not-receive",
                    new RehabForms.NotReceived("身份与决定书不一致 (演示)"));
            Ref<RehabCase> pregnant = handed(ago(95), ago(3), Sex.FEMALE);
            staging.act(staff.gate(), ago(3), RehabCase.class, pregnant, "admit", gate(true, Sex.FEMALE));
            Ref<RehabCase> changed = handed(ago(100), ago(40), Sex.FEMALE);
            staging.act(staff.gate(), ago(40), RehabCase.class, changed, "admit", gate(true, Sex.FEMALE));
            staging.act(
                    staff.assess(),
                    ago(35),
                    RehabCase.class,
                    changed,
                    "measure-answer",
                    new RehabForms.MeasureAnswer(true, ago(35), "演公变字第1号"));
        }

        private void zones() {
            admitted(ago(110), ago(10));
            stay(Zone.EDU_ADAPT, 60);
            stay(Zone.REHAB_CONSOLIDATE, 150);
            stay(Zone.RETURN_GUIDE, 340);
            Ref<RehabCase> asking = admitted(ago(160), ago(45));
            propose(asking, Zone.EDU_ADAPT, ago(2));
        }

        private Ref<RehabCase> stay(Zone until, int daysAgo) {
            Ref<RehabCase> rehab = admitted(ago(daysAgo + 100), ago(daysAgo));
            int[] moves = {31, 92, 273};
            for (int i = 1; i <= until.ordinal(); i++) {
                LocalDate on = ago(daysAgo).plusDays(moves[i - 1]);
                Ref<ZoneMove> move = propose(rehab, Zone.values()[i], on);
                staging.act(
                        staff.assess(),
                        on,
                        ZoneMove.class,
                        move,
                        "assess",
                        new RehabForms.Phase(Outcome.PASS, Outcome.PASS, Outcome.PASS, SocialOutcome.GOOD));
                staging.act(staff.head(), on, ZoneMove.class, move, "approve", new RehabForms.Word("同意"));
            }
            return rehab;
        }

        private Ref<ZoneMove> propose(Ref<RehabCase> rehab, Zone to, LocalDate on) {
            return staging.begin(
                    staff.brigade(),
                    on,
                    ZoneMove.class,
                    "propose",
                    new RehabForms.ZoneProposal(rehab, to, "阶段任务完成 (演示)"));
        }

        private void assessments() {
            admitted(today.minusYears(1).plusDays(5), ago(240)); // reaches one year in five days
            admitted(today.minusYears(2).plusDays(40), ago(600)); // forty days before the end
            begun(yearIn(), ago(3));
            concluded(yearIn(), ago(1), Opinion.EARLY);
            Ref<Assessment> objected = concluded(yearIn(), ago(2), Opinion.EARLY);
            staging.act(
                    staff.brigade(),
                    ago(1),
                    Assessment.class,
                    objected,
                    "object",
                    new RehabForms.Objection("对行为表现的评定有不同看法 (演示)"));
            ended(concluded(yearIn(), ago(8), Opinion.EARLY), ago(4));
            signed(ended(concluded(yearIn(), ago(12), Opinion.EARLY), ago(8)), ago(4));
            signed(ended(concluded(yearIn(), ago(20), Opinion.EARLY), ago(16)), ago(10)); // the police are late
        }

        private Ref<RehabCase> yearIn() {
            return admitted(today.minusYears(1).minusDays(40), ago(280));
        }

        private Ref<Assessment> begun(Ref<RehabCase> rehab, LocalDate on) {
            Ref<Assessment> file = staging.begin(
                    staff.assess(), on, Assessment.class, "open", new RehabForms.Begin(rehab, AssessmentKind.ONE_YEAR));
            staging.act(staff.doctor(), on, Assessment.class, file, "find-body", new RehabForms.Body(null));
            staging.act(
                    staff.psych(),
                    on,
                    Assessment.class,
                    file,
                    "find-mind",
                    new RehabForms.Finding(Outcome.PASS, "量表正常 (演示)"));
            return file;
        }

        private Ref<Assessment> concluded(Ref<RehabCase> rehab, LocalDate on, Opinion opinion) {
            Ref<Assessment> file = begun(rehab, on);
            staging.act(
                    staff.brigade(),
                    on,
                    Assessment.class,
                    file,
                    "find-behaviour",
                    new RehabForms.Finding(Outcome.PASS, "日常记录 (演示)"));
            staging.act(
                    staff.assess(),
                    on,
                    Assessment.class,
                    file,
                    "find-social",
                    new RehabForms.Around(SocialOutcome.GOOD, "家庭走访 (演示)"));
            staging.act(
                    staff.assess(),
                    on,
                    Assessment.class,
                    file,
                    "conclude",
                    new RehabForms.Conclusion(opinion, null, "各项合格 (演示)"));
            return file;
        }

        private Ref<Assessment> ended(Ref<Assessment> file, LocalDate on) {
            staging.act(staff.assess(), on, Assessment.class, file, "end-notice", null);
            return file;
        }

        private void signed(Ref<Assessment> file, LocalDate on) {
            staging.act(staff.head(), on, Assessment.class, file, "sign", null);
        }

        private void away() {
            Ref<RehabCase> ill = admitted(ago(300), ago(180));
            Ref<OutsideMedical> outside = staging.begin(
                    staff.doctor(),
                    ago(14),
                    OutsideMedical.class,
                    "apply",
                    new RehabForms.OutsideApplication(
                            ill,
                            "急性重症, 所内不能救治 (演示)",
                            "演示市人民医院",
                            new PersonName(Cast.name(560)),
                            "配偶",
                            today.plusDays(30)));
            staging.act(
                    staff.head(), ago(13), OutsideMedical.class, outside, "agree", new RehabForms.Word("同意, 报主管机关"));
            staging.act(staff.bureau(), ago(13), OutsideMedical.class, outside, "approve", new RehabForms.Word("批准"));
            escaped(ago(5), null);
            escaped(ago(70), ago(45));
            Ref<RehabCase> held = admitted(ago(280), ago(160));
            staging.act(
                    staff.head(),
                    ago(30),
                    RehabCase.class,
                    held,
                    "hand-to-custody",
                    new RehabForms.Handed("演示青石区看守所", "演公拘字第1号"));
        }

        private void escaped(LocalDate on, @Nullable LocalDate back) {
            Ref<RehabCase> rehab = admitted(ago(320), ago(200));
            staging.act(
                    staff.brigade(),
                    on,
                    RehabCase.class,
                    rehab,
                    "report-escape",
                    new RehabForms.Missed(on, "劳动返回途中脱离 (演示)"));
            if (back != null) {
                staging.act(staff.brigade(), back, RehabCase.class, rehab, "recapture", new RehabForms.Back(back));
            }
        }

        private void leaving() {
            for (int daysLeft : new int[] {0, 5, 25}) {
                Ref<RehabCase> rehab = admitted(today.minusYears(2).plusDays(daysLeft + 1), ago(620));
                prepare(rehab, ago(1));
            }
            LocalDate last = ago(9);
            Ref<RehabCase> free = admitted(last.minusYears(2).plusDays(1), ago(620));
            prepare(free, ago(25));
            staging.act(staff.head(), last, RehabCase.class, free, "release", new RehabForms.Leave(null));
            Ref<RehabCase> setAside = admitted(ago(200), ago(90));
            staging.act(
                    staff.head(),
                    ago(60),
                    RehabCase.class,
                    setAside,
                    "revoke",
                    new RehabForms.Revoked("演示南屏市人民政府", "演政复决字第1号"));
        }

        private void prepare(Ref<RehabCase> rehab, LocalDate on) {
            staging.act(
                    staff.assess(),
                    on,
                    RehabCase.class,
                    rehab,
                    "prepare-release",
                    new RehabForms.Preparing(true, true, 12));
        }

        private void clinic() {
            Ref<RehabCase> patient = admitted(ago(130), ago(6));
            line(ago(30), NarcoticMove.IN, 200, null, true);
            line(ago(5), NarcoticMove.DISPENSE, 2, patient, true);
            line(ago(1), NarcoticMove.DISPENSE, 1, patient, true);
            line(today, NarcoticMove.DISPENSE, 1, patient, false);
        }

        private void line(
                LocalDate on, NarcoticMove move, int amount, @Nullable Ref<RehabCase> patient, boolean signed) {
            Ref<NarcoticEntry> line = staging.begin(
                    staff.doctor(),
                    on,
                    NarcoticEntry.class,
                    "enter",
                    new NarcoticBook.Line(
                            "演示替代药品 5mg", move, amount, "演示批次1", patient, patient == null ? null : "演麻处001"));
            if (signed) {
                staging.act(staff.second(), on, NarcoticEntry.class, line, "countersign", null);
            }
        }
    }
}
