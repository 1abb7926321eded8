package xiezhi.foundation.citizen;

import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Person;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 法人: a body that does business with the offices through people (C2): known by its credit code, represented by one citizen. */
@Standard(
        code = "citizen.organisation",
        name = "法人账户",
        basis = "GB 32100-2015",
        title = "name",
        readers = CitizenDuties.VERIFY,
        share = Share.CONDITIONAL,
        keep = Keep.PERMANENT)
public record Organisation(
        @Key Ref<Organisation> id,
        @Item("统一社会信用代码") @Listed @Searched CreditCode creditCode,
        @Item(value = "名称", size = 100) @Listed @Searched String name,
        @Item("法定代表人") @Listed Ref<Person> representative,
        @Item("状态") @Listed OrganisationState state,
        @Item(value = "核验方式或者未通过的原因", size = 200) @Nullable String finding) {

    Organisation now(OrganisationState next, String why) {
        return new Organisation(id, creditCode, name, representative, next, why);
    }

    boolean active() {
        return state == OrganisationState.ACTIVE;
    }
}
