package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.KeyRisk;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.cases.Ballot;
import xiezhi.application.enforcement.prison.cases.CaseForms;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CaseResult;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.IntakeForms;
import xiezhi.application.enforcement.prison.intake.IdentityResult;
import xiezhi.application.enforcement.prison.intake.PaperState;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.casework.CaseFiles;

/** 监狱篇: a prison with three wards and people in every state, from the gate in to the gate out; something is always due today. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class PrisonChapter implements Chapter {
    private final PrisonCrew crew;
    private final PrisonMonths months;
    private final CaseFiles files;
    private final Terms terms;
    private final CustodyFiles custody;

    PrisonChapter(PrisonCrew crew, PrisonMonths months, CaseFiles files, Terms terms, CustodyFiles custody) {
        this.crew = crew;
        this.months = months;
        this.files = files;
        this.terms = terms;
        this.custody = custody;
    }

    @Override
    public List<DemoAccount> accounts() {
        return crew.accounts();
    }

    @Override
    public void tell(LocalDate today, Instant now) {
        PrisonStage stage = new PrisonStage(today, crew.found(), files, terms, custody);
        new Told(stage).everybody();
        months.bill(stage);
        stage.bill().tell(now);
    }

    private static final class Told {
        private static final int LONG_AGO = 580;
        private final PrisonStage stage;
        private final PrisonCrew.Staff staff;
        private final LocalDate today;

        Told(PrisonStage stage) {
            this.stage = stage;
            this.staff = stage.staff();
            this.today = stage.today();
        }

        void everybody() {
            beforeTheCommittee();
            PrisonTale complaining = onTheWay();
            PrisonTale praised = inmate(LONG_AGO + 60, "4年");
            new PrisonCases(praised).ruled(CaseKind.COMMUTATION, 60, CaseResult.GRANTED);
            PrisonTale mourning = inmate(LONG_AGO + 40, "4年6个月");
            new PrisonCases(mourning).ruled(CaseKind.COMMUTATION, 20, CaseResult.DENIED);
            PrisonTale ill = inmate(LONG_AGO, "4年");
            new PrisonCases(ill).voted(CaseKind.COMMUTATION, 15, Ballot.OPPOSE);
            outOfTheGate();
            PrisonDays days = new PrisonDays(stage);
            days.confined(inmate(470, "8年"));
            days.praised(praised);
            days.inHospital(ill);
            days.escaped(inmate(520, "9年"));
            days.specialLeave(mourning);
            days.complaints(complaining, praised);
            days.visits(praised, mourning, complaining);
            days.leaving(this::ending);
            atTheGate();
            inmate(staff.secondWard(), 500, "6年");
        }

        private PrisonTale inmate(int admitted, String term) {
            return inmate(staff.ward(), admitted, term);
        }

        /** Held for nine months before he was delivered. */
        private PrisonTale inmate(UUID ward, int admitted, String term) {
            LocalDate on = today.minusDays(admitted);
            return stage.tale().settled(ward, on, on.minusMonths(9), term);
        }

        /** His last day is so many days from today. */
        private PrisonTale ending(int days) {
            LocalDate last = today.plusDays(days);
            return stage.tale()
                    .settled(
                            staff.ward(), today.minusDays(450), last.plusDays(1).minusYears(2), "2年");
        }

        private void beforeTheCommittee() {
            new PrisonCases(inmate(LONG_AGO, "3年9个月")).examined(CaseKind.COMMUTATION, 2);
            PrisonFile<CommutationCase> half =
                    new PrisonCases(inmate(LONG_AGO - 3, "4年")).examined(CaseKind.COMMUTATION, 3);
            PrisonCases.vote(half, today.minusDays(1), staff.committee().get(2), Ballot.AGREE);
            PrisonCases.vote(half, today.minusDays(1), staff.committee().get(3), Ballot.OPPOSE);
            half.act(today.minusDays(1), staff.committee().get(4), "recuse", new CaseForms.Opinion("曾受理其本人的控告 (演示)"));
            new PrisonCases(inmate(LONG_AGO - 5, "3年")).examined(CaseKind.PAROLE, 2);
            new PrisonCases(inmate(400, "5年")).beforeCommittee(1, false);
        }

        /** Drafted, posted, objected to, before the court; the last also complains. */
        private PrisonTale onTheWay() {
            new PrisonCases(inmate(LONG_AGO - 8, "4年6个月")).drafted(CaseKind.COMMUTATION, 1);
            new PrisonCases(inmate(LONG_AGO - 10, "3年6个月")).posted(CaseKind.COMMUTATION, 2);
            new PrisonCases(inmate(LONG_AGO - 12, "4年"))
                    .posted(CaseKind.COMMUTATION, 6)
                    .act(today.minusDays(3), staff.penalty(), "object", new CaseForms.Objection("对近期加分有不同看法 (演示)"));
            PrisonTale before = inmate(LONG_AGO - 15, "4年");
            new PrisonCases(before)
                    .docketed(CaseKind.COMMUTATION, 8)
                    .act(
                            today.minusDays(1),
                            staff.penalty(),
                            "procurator-opinion",
                            new CaseForms.ProcuratorOpinion(true, "没有异议 (演示)"));
            return before;
        }

        private void outOfTheGate() {
            new PrisonCases(inmate(LONG_AGO + 20, "3年").gone(today.minusDays(9)))
                    .ruled(CaseKind.PAROLE, 9, CaseResult.GRANTED);
            new PrisonCases(inmate(420, "5年").gone(today.minusDays(2))).placedOutside(2);
        }

        private void atTheGate() {
            UUID ward = staff.intakeWard();
            stage.tale().expected(ward, today, today.minusMonths(10), "4年");
            stage.tale()
                    .expected(ward, today.minusDays(2), today.minusMonths(8), "3年")
                    .checked(today.minusDays(1), PaperState.WRONG, IdentityResult.MATCH);
            stage.tale()
                    .expected(ward, today.minusDays(15), today.minusMonths(9), "2年")
                    .checked(today.minusDays(15), PaperState.PRESENT, IdentityResult.MISMATCH)
                    .act(
                            today.minusDays(15),
                            staff.warden(),
                            "refuse-admission",
                            new IntakeForms.Refusing("指纹与文书不符 (演示)"));
            received(ward, 4, "5年");
            received(ward, 20, "3年6个月").familyTold(today.minusDays(18));
            received(ward, 48, "7年")
                    .familyTold(today.minusDays(46))
                    .levelled(today.minusDays(8), TreatmentLevel.STRICT, Set.of(KeyRisk.SUICIDE));
        }

        private PrisonTale received(UUID ward, int days, String term) {
            LocalDate on = today.minusDays(days);
            return stage.tale()
                    .expected(ward, on, on.minusMonths(9), term)
                    .checked(on, PaperState.PRESENT, IdentityResult.MATCH);
        }
    }
}
