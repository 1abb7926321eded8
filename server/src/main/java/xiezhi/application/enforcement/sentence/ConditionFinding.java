package xiezhi.application.enforcement.sentence;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 老病残认定: what an identification found of a person's health, for as long as it holds; the diagnosis itself stays with the hospital. */
@Standard(
        code = "sentence.condition-finding",
        name = "老病残认定",
        basis = "减刑假释规定#20",
        readers = {SentenceDuty.TERM, SentenceDuty.READ},
        writers = SentenceDuty.TERM,
        keep = Keep.PERMANENT)
public record ConditionFinding(
        @Key Ref<ConditionFinding> id,
        @Item("罪犯") @Listed Ref<Person> person,
        @Item("患严重疾病") boolean ill,
        @Item(value = "身体残疾", hint = "犯罪后自伤致残的除外") boolean disabled,

        @Item("基本丧失劳动能力, 生活难以自理") @Listed boolean infirm,

        @Item("认定日") @Listed LocalDate found,

        @Item(value = "失效日", hint = "好转或者复核改变之日; 仍然有效的留空") @Listed @Nullable
        LocalDate ended,

        @Item("鉴别文书") PlainText evidence) {

    public ConditionFinding {
        that(ended == null || !ended.isBefore(found), "失效日早于认定日");
    }

    /** Whether it holds on the day. */
    boolean holds(LocalDate day) {
        return !found.isAfter(day) && (ended == null || ended.isAfter(day));
    }
}
