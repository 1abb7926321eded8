package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 刑期差异: the printed last day differs from the computed one. The printed day stands until the court speaks; nobody replaces it in silence. */
@Standard(
        code = "sentence.discrepancy",
        name = "刑期差异",
        basis = {"监狱法#32", "监狱法#42"},
        readers = {SentenceDuty.TERM, SentenceDuty.READ, SentenceDuty.CHECK},
        keep = Keep.PERMANENT)
public record TermDiscrepancy(
        @Key Ref<TermDiscrepancy> id,
        @Item("罪犯") @Listed Ref<Person> person,
        @Item("裁判文书") @Listed Ref<Judgment> judgment,
        @Item("载明的止日") @Listed LocalDate printed,
        @Item("计算的止日") @Listed LocalDate computed,
        @Item(value = "相差日数", hint = "正数: 载明的比计算的晚") @Listed int days,
        @Item("计算过程") LongText reasons,
        @Item("状态") @Listed DiscrepancyState state,
        @Item("发现日") @Listed LocalDate found,
        @Item("致函文号") @Nullable PlainText letter,
        @Item("办结日") @Nullable LocalDate closed,
        @Item("处理结果") @Nullable PlainText outcome) {

    static TermDiscrepancy of(
            Ref<Person> person,
            Ref<Judgment> judgment,
            LocalDate printed,
            LocalDate computed,
            LongText reasons,
            LocalDate today) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(computed, printed));
        return new TermDiscrepancy(
                Ref.next(),
                person,
                judgment,
                printed,
                computed,
                days,
                reasons,
                DiscrepancyState.OPEN,
                today,
                null,
                null,
                null);
    }

    /** In another state, with the paper that brought it there. */
    public TermDiscrepancy in(DiscrepancyState other, @Nullable PlainText paper, LocalDate today) {
        boolean over = !other.open();
        return new TermDiscrepancy(
                id,
                person,
                judgment,
                printed,
                computed,
                days,
                reasons,
                other,
                found,
                other == DiscrepancyState.WRITTEN ? paper : letter,
                over ? today : null,
                over ? paper : outcome);
    }
}
