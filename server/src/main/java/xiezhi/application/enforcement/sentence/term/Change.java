package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.EntryKind;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 刑期变动: one ruling or fact that moved the term, by its own date. */
public record Change(
        @Item("变动种类") EntryKind kind,
        @Item("裁定日或者事实日") LocalDate ruled,
        @Item("送达日") @Nullable LocalDate served,
        @Item(value = "减去月数", min = 0) @Nullable Integer months,
        @Item("减为或者改判的刑种") @Nullable PenaltyKind toPenalty,
        @Item("减为或者改判的刑期") @Nullable Period toTerm,
        @Item("起始日") @Nullable LocalDate from,

        @Item(value = "恢复计算之日", hint = "当日计入刑期; 尚未恢复的不填") @Nullable
        LocalDate until,

        @Item(value = "折抵或者扣减日数", min = 0) @Nullable Integer days,
        @Item("文书载明的刑期止日") @Nullable LocalDate statedEnd) {

    public Change {
        boolean cut = kind == EntryKind.COMMUTATION || kind == EntryKind.RENEWED;
        boolean stopped = kind == EntryKind.SUSPENSION || kind == EntryKind.PAROLE_REVOKED;
        Check.all()
                .field("months", !cut || months != null, "减刑应当写明减去的月数")
                .field("toTerm", kind != EntryKind.TO_FIXED || toTerm != null, "减为有期徒刑应当写明刑期")
                .field("toPenalty", kind != EntryKind.RETRIAL || toPenalty != null, "改判应当写明刑种")
                .field(
                        "toTerm",
                        kind != EntryKind.COMBINATION || toTerm != null || toPenalty != null,
                        "数罪并罚应当写明决定执行的刑罚")
                .field("from", !stopped || from != null, "不计入刑期的期间应当写明起始日")
                .field("until", from == null || until == null || !until.isBefore(from), "恢复计算之日早于起始日")
                .field("days", kind != EntryKind.CREDIT || days != null, "折抵应当写明日数")
                .done();
    }

    /** 减刑: so many months less, by a ruling of the day. */
    public static Change cut(LocalDate ruled, int months) {
        return new Change(EntryKind.COMMUTATION, ruled, null, months, null, null, null, null, null, null);
    }

    /** 减为有期徒刑 by a ruling of the day. */
    public static Change toFixed(LocalDate ruled, Period term) {
        return new Change(EntryKind.TO_FIXED, ruled, null, null, PenaltyKind.FIXED_TERM, term, null, null, null, null);
    }

    /** 死缓减为无期徒刑 by a ruling of the day. */
    public static Change toLife(LocalDate ruled) {
        return new Change(EntryKind.TO_LIFE, ruled, null, null, PenaltyKind.LIFE, null, null, null, null, null);
    }

    /** 不计入执行刑期, from the first day on, until the day that counts again. */
    public static Change stopped(LocalDate from, @Nullable LocalDate until) {
        return new Change(EntryKind.SUSPENSION, from, null, null, null, null, from, until, null, null);
    }

    /** The same with the day on which it was served. */
    public Change servedOn(LocalDate day) {
        return new Change(kind, ruled, day, months, toPenalty, toTerm, from, until, days, statedEnd);
    }

    /** The same with the last day that the ruling itself states. */
    public Change stating(LocalDate end) {
        return new Change(kind, ruled, served, months, toPenalty, toTerm, from, until, days, end);
    }

    /** Rulings count by their date; a stretch that does not count is reckoned when it is over. */
    LocalDate order() {
        return until != null ? until : ruled;
    }
}
