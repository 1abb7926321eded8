package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.SentenceFacts;

/**
 * 刑期变动事实: the judgment that is carried out and everything that happened to its term since.
 *
 * @param effective 判决确定之日: from it reprieve and life are counted
 * @param start 刑期起日, of a penalty that runs for a term
 */
public record TermFacts(
        @Item("主刑") PenaltyKind penalty,

        @Item(value = "刑期", hint = "ISO 8601: 五年六个月写 P5Y6M; 无期徒刑、死缓不填") @Nullable
        Period term,

        @Item("判决生效日") LocalDate effective,
        @Item("刑期起日") @Nullable LocalDate start,
        @Item("判决执行以前的羁押") @Nullable List<Custody> custody,
        @Item("数罪并罚") @Nullable Boolean combined,
        @Item("限制减刑") @Nullable Boolean limited,
        @Item("交付执行日") @Nullable LocalDate delivered,
        @Item("执行通知书载明的刑期止日") @Nullable LocalDate printedEnd,
        @Item("变动") @Nullable List<Change> changes) {

    public TermFacts {
        custody = custody == null ? List.of() : List.copyOf(custody);
        changes = changes == null ? List.of() : List.copyOf(changes);
        boolean termed = penalty.runsForATerm();
        LocalDate first = start;
        Check.all()
                .field("term", termed == (term != null), "有期徒刑、拘役、管制应当写明刑期; 无期徒刑、死缓没有刑期")
                .field("start", !termed || start != null || printedEnd != null, "刑期起日和载明的止日至少填一项")
                .field("printedEnd", termed || printedEnd == null, "无期徒刑、死缓没有刑期止日")
                .field("limited", !Boolean.TRUE.equals(limited) || penalty == PenaltyKind.REPRIEVE, "限制减刑只能随死缓判决宣告")
                .field(
                        "delivered",
                        first == null || delivered == null || !first.isAfter(delivered),
                        "刑期起日晚于交付执行日%s, 请核对执行通知书",
                        delivered)
                .done();
        if (termed && start != null && term != null) {
            sentence(penalty, term, start, custody, combined);
        }
    }

    /** The facts of the kernel's rule, which also checks whether a judgment can carry such a term. */
    static SentenceFacts sentence(
            PenaltyKind penalty, Period term, LocalDate start, List<Custody> custody, @Nullable Boolean combined) {
        return new SentenceFacts(
                penalty.termed().orElseThrow(), term, start, null, custody.isEmpty() ? null : custody, combined);
    }

    /** 有期徒刑, from a day, without custody before it. */
    public static TermFacts fixed(Period term, LocalDate start) {
        return new TermFacts(PenaltyKind.FIXED_TERM, term, start, start, List.of(), null, null, null, null, List.of());
    }

    /** 无期徒刑 or 死缓, final on the day. */
    public static TermFacts lasting(PenaltyKind penalty, LocalDate effective, boolean limited) {
        return new TermFacts(penalty, null, effective, null, List.of(), null, limited, null, null, List.of());
    }

    /** The same with other changes. */
    public TermFacts with(List<Change> others) {
        return new TermFacts(
                penalty, term, effective, start, custody, combined, limited, delivered, printedEnd, others);
    }

    boolean isLimited() {
        return Boolean.TRUE.equals(limited);
    }
}
