package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;
import xiezhi.kernel.sentence.Penalty;
import xiezhi.kernel.sentence.SentenceFacts;
import xiezhi.kernel.sentence.SentenceTerm;

/** 矫正期限: until when somebody is supervised, by category; and whether a stated probation keeps within the article. */
public final class CategoryTerm {
    private static final Period LIFE_PAROLE = Period.ofYears(10);

    private CategoryTerm() {}

    /** 矫正期限结论: the last day, and whether what the judgment states keeps within the article. */
    public record Answer(LocalDate end, boolean within) implements Verdict {
        @Override
        public boolean holds() {
            return within;
        }
    }

    /** The last day of supervision. A holiday does not move it: a limit on a person does not grow. */
    @Rule(name = "community-term", title = "矫正期限", summary = "按管制、缓刑、假释、暂予监外执行算出矫正期满日, 并核对考验期是否在法定幅度内")
    @LegalBasis({"刑法#41", "刑法#72", "刑法#73", "刑法#83", "刑诉法解释#202"})
    public static Ruling<Answer> end(CategoryTermFacts facts) {
        return switch (facts.category()) {
            case PUBLIC_SURVEILLANCE -> surveillance(facts);
            case SUSPENDED -> probation(facts);
            case PAROLE -> parole(facts);
            case OUTSIDE -> outside(facts);
        };
    }

    /** 管制: each day of earlier custody counts for two. */
    @LegalBasis({"刑法#38", "刑法#41"})
    private static Ruling<Answer> surveillance(CategoryTermFacts facts) {
        return SentenceTerm.rule(new SentenceFacts(
                        Penalty.PUBLIC_SURVEILLANCE,
                        need(facts.term(), "term", "管制刑期"),
                        facts.start(),
                        null,
                        facts.custody() == null ? List.of() : facts.custody(),
                        null))
                .map(end -> new Answer(end, true));
    }

    /** 缓刑考验期: from the term to a year and at least two months for criminal detention; to five years and at least one for a fixed term. */
    @LegalBasis({"刑法#72", "刑法#73"})
    private static Ruling<Answer> probation(CategoryTermFacts facts) {
        Period probation = need(facts.probation(), "probation", "缓刑考验期");
        Period term = need(facts.term(), "term", "原判刑期");
        boolean detention = need(facts.penalty(), "penalty", "原判刑种") == Penalty.CRIMINAL_DETENTION;
        LocalDate start = facts.start();
        Period least = detention ? Period.ofMonths(2) : Period.ofYears(1);
        Period most = detention ? Period.ofYears(1) : Period.ofYears(5);
        List<Reason> reasons = new ArrayList<>();
        if (!detention && isShorter(Period.ofYears(3), term, start)) {
            reasons.add(new Reason("刑法#72", "原判有期徒刑超过三年, 不得宣告缓刑, 请与判决书核对"));
        }
        check(reasons, isShorter(probation, term, start), "考验期短于原判刑期");
        check(reasons, isShorter(probation, least, start), detention ? "拘役的考验期不能少于二个月" : "有期徒刑的考验期不能少于一年");
        check(reasons, isShorter(most, probation, start), detention ? "拘役的考验期不超过一年" : "有期徒刑的考验期不超过五年");
        boolean within = reasons.isEmpty();
        if (within) {
            reasons.add(new Reason("刑法#73", "考验期在法定幅度内"));
        }
        LocalDate end = SentenceTerm.lastDay(start, probation);
        reasons.add(new Reason("刑诉法解释#202", "考验期自判决确定之日%s起, 至%s止".formatted(start, end)));
        return Ruling.of(new Answer(end, within), reasons);
    }

    /** 假释考验期: what is left of the sentence; ten years after a life sentence. */
    @LegalBasis("刑法#83")
    private static Ruling<Answer> parole(CategoryTermFacts facts) {
        if (Boolean.TRUE.equals(facts.life())) {
            LocalDate end = SentenceTerm.lastDay(facts.start(), LIFE_PAROLE);
            return Ruling.of(new Answer(end, true), new Reason("刑法#83", "无期徒刑的假释考验期为十年, 自假释之日起至%s止".formatted(end)));
        }
        LocalDate end = need(facts.remainingEnd(), "remainingEnd", "刑期届满日");
        return Ruling.of(
                new Answer(end, !end.isBefore(facts.start())),
                new Reason("刑法#83", "有期徒刑的假释考验期为没有执行完毕的刑期, 自假释之日起至%s止".formatted(end)));
    }

    private static Ruling<Answer> outside(CategoryTermFacts facts) {
        LocalDate end = need(facts.remainingEnd(), "remainingEnd", "刑期届满日");
        return Ruling.of(
                new Answer(end, !end.isBefore(facts.start())),
                new Reason("刑事诉讼法#268", "暂予监外执行至刑期届满日%s或者收监时止".formatted(end)));
    }

    private static void check(List<Reason> reasons, boolean fault, String finding) {
        if (fault) {
            reasons.add(new Reason("刑法#73", finding + ", 请与判决书核对"));
        }
    }

    /** Compared on the calendar, because months differ in length. */
    private static boolean isShorter(Period one, Period other, LocalDate from) {
        return from.plus(one).isBefore(from.plus(other));
    }

    private static <T> T need(@Nullable T value, String field, String label) {
        if (value == null) {
            throw Unfit.field(field, label + "必填");
        }
        return value;
    }
}
