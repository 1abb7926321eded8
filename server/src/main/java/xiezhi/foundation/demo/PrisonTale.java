package xiezhi.foundation.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyLevel;
import xiezhi.application.enforcement.prison.CustodySource;
import xiezhi.application.enforcement.prison.KeyRisk;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.custody.GuardForms;
import xiezhi.application.enforcement.prison.custody.IntakeForms;
import xiezhi.application.enforcement.prison.intake.AdmissionFacts;
import xiezhi.application.enforcement.prison.intake.IdentityResult;
import xiezhi.application.enforcement.prison.intake.Paper;
import xiezhi.application.enforcement.prison.intake.PaperState;
import xiezhi.application.enforcement.sentence.Charge;
import xiezhi.application.enforcement.sentence.Instance;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.JudgmentState;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;

/** 一名罪犯的故事: what happens to one invented person in prison, each thing on its day, by whom it is done. */
final class PrisonTale {
    private static final List<String> CRIMES = List.of("盗窃罪", "诈骗罪", "故意伤害罪", "开设赌场罪", "寻衅滋事罪");
    private final PrisonStage stage;
    private final int count;
    private @Nullable Ref<CustodyFile> file;
    private @Nullable LocalDate admitted;
    private @Nullable LocalDate left;
    private @Nullable UUID ward;

    PrisonTale(PrisonStage stage, int count) {
        this.stage = stage;
        this.count = count;
    }

    Ref<CustodyFile> file() {
        return Objects.requireNonNull(file);
    }

    int count() {
        return count;
    }

    PrisonStage stage() {
        return stage;
    }

    LocalDate ago(int days) {
        return stage.today().minusDays(days);
    }

    /** Whether the ward scores him for the month up to its twentieth day. */
    boolean scoredIn(LocalDate month) {
        LocalDate from = admitted;
        return from != null
                && from.isBefore(month.withDayOfMonth(10))
                && (left == null || left.isAfter(month.plusMonths(1)));
    }

    boolean inWard(UUID one) {
        return one.equals(ward);
    }

    /** Every ninth is too old to work. */
    boolean labours() {
        return count % 9 != 0;
    }

    PrisonTale gone(LocalDate on) {
        left = on;
        return this;
    }

    /** Police announce him; the judgment counts from the day. */
    PrisonTale expected(UUID there, LocalDate on, LocalDate start, String term) {
        ward = there;
        stage.on(on, stage.staff().intake(), () -> {
            CitizenId id = new CitizenId(Cast.citizenId("970122", 1971 + count % 29, 2L * count));
            IntakeForms.Expected form = new IntakeForms.Expected(
                    new PersonName(Cast.name(1300L + count)),
                    Sex.MALE,
                    id,
                    false,
                    null,
                    CustodySource.NEW_SENTENCE,
                    Ref.of(there),
                    new DivisionCode(count % 3 == 0 ? "970102" : "970121"),
                    false);
            file = stage.files().begin(CustodyFile.class, "expect", form).row().id();
        });
        stage.on(on, stage.staff().penalty(), () -> stage.enter(judgment(start, term, on), there));
        return this;
    }

    private Judgment judgment(LocalDate start, String term, LocalDate delivered) {
        TermLength length = new TermLength(term);
        return new Judgment(
                Ref.next(),
                stage.row(file()).person(),
                new PlainText("演示市第一人民法院"),
                new CaseNumber("(%d)演刑初字第%d号".formatted(start.getYear(), 300 + count)),
                null,
                false,
                Instance.FIRST,
                delivered.minusDays(40),
                delivered.minusDays(28),
                List.of(new Charge(CRIMES.get(count % CRIMES.size()), PenaltyKind.FIXED_TERM, length, null, null)),
                PenaltyKind.FIXED_TERM,
                length,
                false,
                null,
                start,
                null,
                List.of(),
                null,
                Set.of(),
                List.of(),
                false,
                null,
                false,
                false,
                null,
                JudgmentState.IN_FORCE,
                null);
    }

    PrisonTale checked(LocalDate on, PaperState notice, IdentityResult identity) {
        List<AdmissionFacts.Line> lines = new ArrayList<>();
        for (Paper paper : List.of(
                Paper.INDICTMENT, Paper.JUDGMENT, Paper.CASE_CLOSE_FORM, Paper.DETENTION_CONDUCT, Paper.HEALTH_FILE)) {
            lines.add(new AdmissionFacts.Line(paper, PaperState.PRESENT));
        }
        lines.add(new AdmissionFacts.Line(Paper.EXEC_NOTICE, notice));
        if (notice == PaperState.PRESENT && identity == IdentityResult.MATCH) {
            admitted = on;
        }
        return act(
                on,
                stage.staff().intake(),
                "check-papers",
                new IntakeForms.Check(
                        on, null, lines, identity, false, false, false, false, false, List.of(), null, "健康 (演示)",
                        false));
    }

    PrisonTale familyTold(LocalDate on) {
        return act(
                on,
                stage.staff().intake(),
                "notify-family",
                new IntakeForms.FamilyNotice(Cast.name(1400L + count), "邮寄 (演示)", false));
    }

    PrisonTale levelled(LocalDate on, TreatmentLevel level, Set<KeyRisk> risks) {
        return act(
                on,
                stage.staff().custodian(),
                "classify",
                new GuardForms.Level(level, CustodyLevel.MEDIUM, labours(), risks, "综合表现和危险评估 (演示)"));
    }

    /** Received, told, levelled, trained, and given a bed: the first six weeks. */
    PrisonTale settled(UUID there, LocalDate on, LocalDate start, String term) {
        expected(there, on, start, term);
        checked(on, PaperState.PRESENT, IdentityResult.MATCH);
        familyTold(on.plusDays(2));
        levelled(on.plusDays(38), TreatmentLevel.NORMAL, Set.of());
        act(on.plusDays(40), stage.staff().custodian(), "finish-induction", new IntakeForms.Opinion("入监教育合格 (演示)"));
        return there.equals(stage.staff().ward()) ? bedded(on.plusDays(41)) : this;
    }

    PrisonTale bedded(LocalDate on) {
        String bed = "%d0%d-%d".formatted(1 + count / 24, 1 + count / 8 % 3, 1 + count % 8);
        return act(on, stage.staff().chief(), "place-in-cell", new GuardForms.Cell(bed, false));
    }

    PrisonTale act(LocalDate on, Actor who, String verb, @Nullable Record form) {
        stage.on(on, who, () -> stage.files().act(CustodyFile.class, file(), verb, form));
        return this;
    }

    /** Opens a file of its own about him; it can be acted on by the scenes that follow. */
    <R extends Record> PrisonFile<R> opens(LocalDate on, Actor who, Class<R> of, String verb, Supplier<Record> form) {
        PrisonFile<R> opened = new PrisonFile<>(stage, of);
        stage.on(on, who, () -> opened.begun(verb, form.get()));
        return opened;
    }
}
