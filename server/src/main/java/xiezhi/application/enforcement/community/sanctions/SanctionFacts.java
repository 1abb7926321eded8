package xiezhi.application.enforcement.community.sanctions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Category;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/**
 * 处分事实: what happened, how grave it is, and what came before.
 *
 * @param day the day of the fact, whose law applies; for an absence the day up to which it is counted
 * @param since of an absence: the last day for reporting in, or the first missed contact
 * @param returned whether the person has come by {@code day}
 * @param stubborn whether it went on after criticism or education
 */
public record SanctionFacts(
        @Item("矫正类别") Category category,
        @Item("违规类型") Breach breach,
        @Item("情节") @Nullable Severity severity,
        @Item("事实发生之日, 或者计算到之日") LocalDate day,
        @Item(value = "应报到之日, 或者首次失去联系之日") @Nullable LocalDate since,
        @Item("已经报到或者找到") @Nullable Boolean returned,
        @Item("有正当理由") @Nullable Boolean justified,
        @Item("经教育仍不改正") @Nullable Boolean stubborn,
        @Item("此前受过的处分") @Nullable List<Earlier> history) {

    /** 此前处分. */
    public record Earlier(
            @Item("处分") SanctionKind kind,
            @Item("违规类型") @Nullable Breach breach,
            @Item("日期") LocalDate day) {}

    public SanctionFacts {
        history = history == null ? null : List.copyOf(history);
        Check.all()
                .field("since", !breach.isAbsence() || since != null, "不报到或者脱离监管, 应当填写自何日起")
                .field("since", since == null || !since.isAfter(day), "起日 %s 晚于计算到之日 %s", since, day)
                .done();
    }

    boolean is(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }

    /** How often such a sanction came before the day. */
    long earlier(SanctionKind kind) {
        return before().stream().filter(one -> one.kind() == kind).count();
    }

    /** Whether a warning was given for such a breach before the day. */
    boolean warnedFor(Breach what) {
        return before().stream().anyMatch(one -> one.kind() == SanctionKind.WARNING && one.breach() == what);
    }

    private List<Earlier> before() {
        return history == null
                ? List.of()
                : history.stream().filter(one -> !one.day().isAfter(day)).toList();
    }

    Severity gravity() {
        return severity == null ? Severity.SLIGHT : severity;
    }
}
