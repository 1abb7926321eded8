package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.OffenceFlag;
import xiezhi.application.enforcement.sentence.term.TermFacts;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/**
 * 减刑假释事实: a person's sentence and what about the person bears on commutation, parole and release.
 *
 * @param reported the day for which the question is asked: 报请之日
 * @param minorOffence an offence of 刑法 art. 81 par. 2, which takes the leniency for minors away
 */
public record CaseFacts(
        @Item("刑期") TermFacts sentence,
        @Item("罪犯类别") @Nullable Set<OffenceFlag> flags,
        @Item("两罪以上各判十年以上") @Nullable Boolean twoHeavy,
        @Item("终身监禁") @Nullable Boolean lifelong,
        @Item("宣告缓刑") @Nullable Boolean suspended,
        @Item("财产性判项状态") @Nullable PropertyState property,
        @Item("不履行情形") @Nullable List<PropertyBlock> propertyBlocks,
        @Item("服刑期间又故意犯罪") @Nullable List<NewCrime> newCrimes,
        @Item("撤销假释后的收监日") @Nullable LocalDate readmitted,
        @Item("出生日期") @Nullable LocalDate bornOn,
        @Item("患严重疾病") @Nullable Boolean ill,
        @Item(value = "身体残疾", hint = "犯罪后自伤致残的除外") @Nullable Boolean disabled,
        @Item("基本丧失劳动能力, 生活难以自理") @Nullable Boolean infirm,
        @Item("报请日") LocalDate reported) {

    public CaseFacts {
        flags = flags == null ? Set.of() : Set.copyOf(flags);
        propertyBlocks = propertyBlocks == null ? List.of() : List.copyOf(propertyBlocks);
        newCrimes = newCrimes == null ? List.of() : List.copyOf(newCrimes);
        property = property == null ? PropertyState.NONE : property;
        Check.all()
                .field(
                        "sentence.delivered",
                        sentence.delivered() != null || is(suspended),
                        "交付执行日必填: 减刑的起始时间自实际送交执行机关之日起计算 (减刑假释规定第40条)")
                .field("reported", !reported.isBefore(sentence.effective()), "报请日早于判决生效日")
                .field("bornOn", bornOn == null || bornOn.isBefore(sentence.effective()), "出生日期晚于判决生效日")
                .done();
    }

    /** 一般罪犯, asked for the day. */
    public static CaseFacts of(TermFacts sentence, LocalDate on) {
        return new CaseFacts(sentence, null, null, null, null, null, null, null, null, null, null, null, null, on);
    }

    /** The same with flags. */
    public CaseFacts flagged(Set<OffenceFlag> other) {
        return new CaseFacts(
                sentence,
                other,
                twoHeavy,
                lifelong,
                suspended,
                property,
                propertyBlocks,
                newCrimes,
                readmitted,
                bornOn,
                ill,
                disabled,
                infirm,
                reported);
    }

    /** The same with the property part as people found it. */
    public CaseFacts performing(PropertyState found) {
        return new CaseFacts(
                sentence,
                flags,
                twoHeavy,
                lifelong,
                suspended,
                found,
                propertyBlocks,
                newCrimes,
                readmitted,
                bornOn,
                ill,
                disabled,
                infirm,
                reported);
    }

    /** The same, asked for another day. */
    public CaseFacts askedOn(LocalDate day) {
        return new CaseFacts(
                sentence,
                flags,
                twoHeavy,
                lifelong,
                suspended,
                property,
                propertyBlocks,
                newCrimes,
                readmitted,
                bornOn,
                ill,
                disabled,
                infirm,
                day);
    }

    /** 交付执行日, or the effect of the judgment for those who were never delivered (缓刑). */
    public LocalDate delivered() {
        LocalDate day = sentence.delivered();
        return day == null ? sentence.effective() : day;
    }

    public PropertyState propertyState() {
        return property == null ? PropertyState.NONE : property;
    }

    public boolean has(OffenceFlag flag) {
        return flags != null && flags.contains(flag);
    }

    public boolean isLifelong() {
        return is(lifelong);
    }

    public boolean isSuspended() {
        return is(suspended);
    }

    public boolean isTwoHeavy() {
        return is(twoHeavy);
    }

    public boolean isIll() {
        return is(ill);
    }

    public boolean isDisabled() {
        return is(disabled);
    }

    public boolean isInfirm() {
        return is(infirm);
    }

    public static boolean is(@Nullable Boolean told) {
        return Boolean.TRUE.equals(told);
    }
}
