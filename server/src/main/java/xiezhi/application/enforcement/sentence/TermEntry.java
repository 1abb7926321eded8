package xiezhi.application.enforcement.sentence;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.sentence.term.Change;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 刑期变动台账: one thing that moved a person's term. Entries are added and never changed; a wrong one is annulled by another. */
@Standard(
        code = "sentence.ledger",
        name = "刑期变动台账",
        basis = {"刑法#78", "刑事诉讼法#268"},
        title = "document",
        readers = {SentenceDuty.TERM, SentenceDuty.READ, SentenceDuty.CHECK},
        keep = Keep.PERMANENT)
public record TermEntry(
        @Key Ref<TermEntry> id,
        @Item("罪犯") @Listed Ref<Person> person,
        @Item("裁判文书") @Nullable Ref<Judgment> judgment,
        @Item("变动种类") @Listed EntryKind kind,

        @Item(value = "裁定日或者事实日", hint = "先后次序以此日为准, 与收到的先后无关") @Listed
        LocalDate ruled,

        @Item("送达日") @Listed @Nullable LocalDate served,
        @Item("文书") @Listed @Searched PlainText document,
        @Item("裁定机关") @Nullable PlainText organ,
        @Item(value = "减去月数", min = 0) @Listed @Nullable Integer months,
        @Item("减为或者改判的刑种") @Nullable PenaltyKind toPenalty,
        @Item("减为或者改判的刑期") @Nullable TermLength toTerm,
        @Item("刑期起日") @Nullable LocalDate starts,

        @Item(value = "恢复计算之日", hint = "脱逃归案、收监之日; 尚未恢复的留空") @Nullable
        LocalDate until,

        @Item(value = "折抵或者扣减日数", min = 0) @Nullable Integer days,
        @Item("文书载明的刑期止日") @Listed @Nullable LocalDate statedEnd,
        @Item("减后剥夺政治权利期限") @Nullable TermLength rights,
        @Item("事由与依据") @Nullable PlainText ground,
        @Item("撤销的登记") @Nullable Ref<TermEntry> annuls) {

    public TermEntry {
        that(served == null || !served.isBefore(ruled), "送达日 %s 早于裁定日 %s", served, ruled);
        that(starts == null || until == null || !until.isBefore(starts), "恢复计算之日早于起始日");
        that(kind != EntryKind.COMMUTATION || months != null || annuls != null, "减刑应当写明减去的月数");
        that(kind != EntryKind.TO_FIXED || toTerm != null, "减为有期徒刑应当写明刑期");
        that(kind != EntryKind.SUSPENSION || starts != null, "不计入刑期的期间应当写明起始日");
    }

    /** As the rules take it. */
    Change change() {
        return new Change(
                kind,
                ruled,
                served,
                months,
                toPenalty,
                toTerm == null ? null : toTerm.period(),
                starts,
                until,
                days,
                statedEnd);
    }
}
