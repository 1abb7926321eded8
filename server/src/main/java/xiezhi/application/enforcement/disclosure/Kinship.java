package xiezhi.application.enforcement.disclosure;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/**
 * 近亲属查询: a citizen who may look at what concerns somebody in custody, because he is next of kin and that person agreed. The claim is kept
 * apart from the person it is found to mean, so that asking tells nobody whether somebody is here.
 */
@Standard(
        code = "disclosure.kinship",
        name = "近亲属查询",
        basis = {"狱务公开意见#1", "监狱法#8", "个人信息保护法#6"},
        title = "number",
        readers = DisclosureDuty.KIN,
        unmaskers = DisclosureDuty.KIN)
public record Kinship(
        @Key Ref<Kinship> id,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed KinState state,
        @Item("查询人") Ref<xiezhi.foundation.identity.Person> relative,
        @Item("查询人姓名") @Listed PersonName relativeName,
        @Item("关系") @Listed KinRelation relation,
        @Item("所称在押人员姓名") @Listed PersonName claimedName,

        @Item(value = "所称编号", size = 30, hint = "家属知道的罪犯编号; 不知道的可以不填") @Nullable
        String claimedNumber,

        @Item("人员") @Nullable Ref<Person> person,
        @Item(value = "关系证明", size = 200) @Nullable String proof,
        @Item("同意日期") @Listed @Nullable LocalDate consentedOn,
        @Item(value = "同意书", size = 100) @Nullable String consentPaper,
        @Item("终止日期") @Nullable LocalDate endedOn,
        @Item("终止原因") @Listed @Nullable KinEnd ended,
        @Item(value = "说明", size = 300) @Nullable String note) {

    public Kinship {
        that(state != KinState.OPEN || (person != null && consentedOn != null), "没有核实关系并取得本人同意, 不得开通");
        that((ended == null) == (endedOn == null), "终止日期和终止原因应当一并填写");
    }

    public Kinship confirmed(Ref<Person> who, String by) {
        return new Kinship(
                id,
                number,
                KinState.CONFIRMED,
                relative,
                relativeName,
                relation,
                claimedName,
                claimedNumber,
                who,
                by,
                null,
                null,
                null,
                null,
                null);
    }

    public Kinship agreed(LocalDate on, String paper) {
        return new Kinship(
                id,
                number,
                KinState.OPEN,
                relative,
                relativeName,
                relation,
                claimedName,
                claimedNumber,
                person,
                proof,
                on,
                paper,
                null,
                null,
                null);
    }

    public Kinship refused(String why) {
        return new Kinship(
                id,
                number,
                KinState.REFUSED,
                relative,
                relativeName,
                relation,
                claimedName,
                claimedNumber,
                person,
                proof,
                consentedOn,
                consentPaper,
                null,
                null,
                why);
    }

    public Kinship over(LocalDate on, KinEnd how, @Nullable String why) {
        return new Kinship(
                id,
                number,
                KinState.ENDED,
                relative,
                relativeName,
                relation,
                claimedName,
                claimedNumber,
                person,
                proof,
                consentedOn,
                consentPaper,
                on,
                how,
                why);
    }
}
