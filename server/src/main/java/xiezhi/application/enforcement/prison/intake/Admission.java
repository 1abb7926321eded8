package xiezhi.application.enforcement.prison.intake;

import static xiezhi.application.enforcement.prison.intake.AdmissionFacts.yes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodySource;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 收监检查: who is admitted on which papers. Refused is only what may put the wrong person or the wrong penalty behind the door. */
public final class Admission {
    private final AdmissionFacts facts;
    private final PrisonLaw law;
    private final List<Reason> reasons = new ArrayList<>();

    private Admission(AdmissionFacts facts) {
        this.facts = facts;
        this.law = PrisonLaw.on(facts.deliveredOn());
    }

    @Rule(name = "prison-admission", title = "收监文书检查", summary = "根据送交的文书、身份核验和剩余刑期, 判断收监、等待补充还是不予收监")
    @LegalBasis({
        "监狱法#31",
        "监狱法#32",
        "监狱法#33",
        "监狱法#35",
        "监狱法#38",
        "监狱法2012#15",
        "监狱法2012#16",
        "监狱法2012#18",
        "监狱法2012#19"
    })
    public static Ruling<AdmissionAnswer> check(AdmissionFacts facts) {
        return new Admission(facts).answer();
    }

    private Ruling<AdmissionAnswer> answer() {
        RefusalGround ground = ground();
        if (ground != null) {
            String copy = law.revised() ? ", 书面说明理由, 抄送人民检察院" : ", 书面说明理由";
            found(law.article("16", "32"), ground.label() + ", 不予收监" + copy);
            return answer(AdmissionOutcome.REFUSE, ground, List.of(), List.of());
        }
        if (shortTerm()) {
            return answer(AdmissionOutcome.DETENTION_HOUSE, null, List.of(), List.of());
        }
        List<Paper> missing = with(PaperState.MISSING);
        List<Paper> wrong = with(PaperState.WRONG);
        search();
        if (!missing.isEmpty() || !wrong.isEmpty()) {
            found(law.article("16", "32"), "由作出生效判决的人民法院补充或者更正: " + words(missing, "缺") + words(wrong, "误"));
            return answer(AdmissionOutcome.PENDING_SUPPLEMENT, null, missing, wrong);
        }
        found(law.article("17", "32"), "文书齐全, 记载一致, 应当收监");
        return answer(AdmissionOutcome.ADMIT, null, missing, wrong);
    }

    /** 不予收监: no papers at all, another person, a wrong penalty. */
    @LegalBasis({"监狱法#32", "监狱法2012#16"})
    private @Nullable RefusalGround ground() {
        if (facts.identity() == IdentityResult.MISMATCH) {
            return RefusalGround.PERSON_NOT_MATCHING_PAPERS;
        }
        if (yes(facts.penaltyWrong())) {
            return RefusalGround.PENALTY_RECORD_WRONG;
        }
        boolean none = required().stream().allMatch(paper -> facts.stateOf(paper) == PaperState.MISSING);
        return none ? RefusalGround.NO_PAPERS : null;
    }

    /** 剩余刑期三个月以下: the detention house executes. 以下 includes the number itself. */
    @LegalBasis({"监狱法#31", "监狱法#120", "监狱法2012#15"})
    private boolean shortTerm() {
        LocalDate end = facts.termEnd();
        if (end == null || facts.source() != CustodySource.NEW_SENTENCE) {
            return false;
        }
        LocalDate limit = facts.deliveredOn().plusMonths(3).minusDays(1);
        if (end.isAfter(limit)) {
            return false;
        }
        found(law.article("15", "31"), "刑期至%s止, 送交时剩余刑期在三个月以下(至%s), 由看守所代为执行".formatted(end, limit));
        return true;
    }

    /** 通常文书: what comes with everybody of that kind, for the officer to look through; {@link #check} says what a person lacks. */
    @LegalBasis({"监狱法#31", "监狱法#35", "监狱法2012#16"})
    public static List<Paper> expected(CustodySource source) {
        List<Paper> papers =
                new ArrayList<>(List.of(Paper.INDICTMENT, Paper.JUDGMENT, Paper.EXEC_NOTICE, Paper.CASE_CLOSE_FORM));
        switch (source) {
            case REVOKED_SUSPENSION, REVOKED_PAROLE -> papers.add(Paper.REVOKE_RULING);
            case TMP_RECALLED -> papers.add(Paper.RECALL_DECISION);
            default -> {}
        }
        papers.addAll(List.of(Paper.DETENTION_CONDUCT, Paper.HEALTH_FILE));
        return papers;
    }

    /** 应有文书: what must be there for this person. */
    @LegalBasis({"监狱法#31", "监狱法2012#16"})
    private List<Paper> required() {
        List<Paper> papers = new ArrayList<>(List.of(
                yes(facts.selfComplaint()) ? Paper.SELF_COMPLAINT : Paper.INDICTMENT,
                Paper.JUDGMENT,
                Paper.EXEC_NOTICE,
                Paper.CASE_CLOSE_FORM));
        if (yes(facts.appealed())) {
            papers.add(Paper.RULING);
        }
        if (facts.source() == CustodySource.REVOKED_SUSPENSION || facts.source() == CustodySource.REVOKED_PAROLE) {
            papers.add(Paper.REVOKE_RULING);
        }
        if (facts.source() == CustodySource.TMP_RECALLED) {
            papers.add(Paper.RECALL_DECISION);
        }
        if (law.revised() && yes(facts.propertyJudgment())) {
            papers.add(Paper.PROPERTY_STATUS);
        }
        return papers;
    }

    private List<Paper> with(PaperState state) {
        return required().stream()
                .filter(paper -> facts.stateOf(paper) == state)
                .toList();
    }

    /** 羁押材料: police owe them under the revision; the law does not make admission wait for them. */
    @LegalBasis("监狱法#35")
    private List<Paper> owed() {
        List<Paper> owed = List.of(Paper.DETENTION_CONDUCT, Paper.HEALTH_FILE).stream()
                .filter(paper -> law.revised() && facts.stateOf(paper) != PaperState.PRESENT)
                .toList();
        if (!owed.isEmpty()) {
            found("监狱法#35", "请公安机关移交: " + owed.stream().map(Paper::label).collect(Collectors.joining("、")));
        }
        return owed;
    }

    @LegalBasis({"监狱法#33", "监狱法#38", "监狱法2012#18", "监狱法2012#19"})
    private void search() {
        if (yes(facts.woman()) && !yes(facts.searcherWoman())) {
            found(law.article("18", "33"), "女犯应当由女性人民警察检查");
        }
        if (yes(facts.withChild())) {
            found(law.article("19", "38"), "不得携带子女在监内服刑, 由其亲属或者民政部门安置, 并告知暂予监外执行的条件");
        }
    }

    private Ruling<AdmissionAnswer> answer(
            AdmissionOutcome decision, @Nullable RefusalGround ground, List<Paper> missing, List<Paper> wrong) {
        boolean refused = decision == AdmissionOutcome.REFUSE;
        List<Paper> owed = refused ? List.of() : owed();
        return Ruling.of(
                new AdmissionAnswer(decision, ground, missing, wrong, owed, refused && law.revised()), reasons);
    }

    private static String words(List<Paper> papers, String word) {
        return papers.stream()
                .map(paper -> paper.label() + "(" + word + ")")
                .collect(Collectors.joining("、", "", papers.isEmpty() ? "" : " "));
    }

    private void found(String basis, String finding) {
        reasons.add(new Reason(basis, finding));
    }
}
