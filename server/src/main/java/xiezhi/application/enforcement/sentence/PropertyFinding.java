package xiezhi.application.enforcement.sentence;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.sentence.commutation.PropertyBlock;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 财产性判项不履行情形: found on a day; it blocks commutation until six months after it ended or the judgment was performed. */
@Standard(
        code = "sentence.property-finding",
        name = "财产性判项不履行情形",
        basis = "减刑假释财产规定#6",
        readers = {SentenceDuty.TERM, SentenceDuty.READ},
        writers = SentenceDuty.TERM,
        keep = Keep.PERMANENT)
public record PropertyFinding(
        @Key Ref<PropertyFinding> id,
        @Item("罪犯") @Listed Ref<Person> person,
        @Item("裁判文书") Ref<Judgment> judgment,
        @Item("情形") @Listed PropertyGround ground,
        @Item("发现日") @Listed LocalDate found,
        @Item(value = "情形消失日", hint = "尚未消失的留空") @Listed @Nullable LocalDate ended,
        @Item("履行完毕日") @Listed @Nullable LocalDate performed,
        @Item("证据材料") PlainText evidence) {

    public PropertyFinding {
        that(ended == null || !ended.isBefore(found), "情形消失日早于发现日");
    }

    /** As the rules take it. */
    PropertyBlock block() {
        return new PropertyBlock(ground, found, ended, performed);
    }
}
