package xiezhi.foundation.citizen;

import java.time.LocalDate;
import xiezhi.foundation.identity.Person;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 经办授权: the written authorisation by which a citizen acts for a body (C3): what for, and until when. */
@Standard(
        code = "citizen.mandate",
        name = "经办授权",
        basis = "民法典#165",
        readers = CitizenDuties.VERIFY,
        share = Share.NEVER,
        keep = Keep.PERMANENT)
public record Mandate(
        @Key Ref<Mandate> id,
        @Item("法人") @Listed Ref<Organisation> organisation,
        @Item("经办人") @Listed Ref<Person> operator,
        @Item(value = "授权事项", size = 200) @Listed String scope,
        @Item("起") LocalDate validFrom,
        @Item("止") @Listed LocalDate validTo,
        @Item("状态") @Listed MandateState state) {

    Mandate now(MandateState next) {
        return new Mandate(id, organisation, operator, scope, validFrom, validTo, next);
    }
}
