package xiezhi.application.enforcement.person;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 封存记录查询: an organ asks by letter for a sealed record; two approve. The request looks the same whether there is such a record or not. */
@Standard(
        code = "person.unsealing",
        name = "封存记录查询",
        basis = "刑事诉讼法#286",
        title = "letter",
        readers = {PersonDuty.ASK_UNSEAL, PersonDuty.UNSEAL},
        unmaskers = {PersonDuty.ASK_UNSEAL, PersonDuty.UNSEAL},
        keep = Keep.PERMANENT)
public record Unsealing(
        @Key Ref<Unsealing> id,
        @Item("状态") @Listed UnsealState state,
        @Item("申请时间") @Listed Instant askedAt,
        @Item(value = "查询机关", size = 100) @Listed String organ,
        @Item(value = "查询函号", size = 60) @Listed String letter,
        @Item("案号") CaseNumber caseNumber,
        @Item(value = "法律依据", size = 200) String legalBasis,
        @Item("被查询人姓名") PersonName name,
        @Item("被查询人身份号码") CitizenId citizenId,
        @Item(value = "开放小时数", min = 1) int hours,
        @Item("申请人") Ref<xiezhi.foundation.identity.Person> asker,
        @Item("第一审批人") @Nullable Ref<xiezhi.foundation.identity.Person> first,
        @Item("第二审批人") @Nullable Ref<xiezhi.foundation.identity.Person> second,
        @Item("开放至") @Nullable Instant until) {

    public Unsealing {
        that(hours <= 72, "封存记录一次最多开放七十二小时");
        that(second == null || !second.equals(first), "两名审批人不能是同一人");
    }

    /** Approved by the first of two. */
    public Unsealing confirmedBy(Ref<xiezhi.foundation.identity.Person> person) {
        return with(UnsealState.CONFIRMED, person, null, null);
    }

    /** Approved by the second: open until then. */
    public Unsealing grantedBy(Ref<xiezhi.foundation.identity.Person> person, Instant end) {
        return with(UnsealState.GRANTED, first, person, end);
    }

    /** Not approved. */
    public Unsealing refused() {
        return with(UnsealState.REFUSED, first, second, null);
    }

    private Unsealing with(
            UnsealState next,
            @Nullable Ref<xiezhi.foundation.identity.Person> one,
            @Nullable Ref<xiezhi.foundation.identity.Person> two,
            @Nullable Instant end) {
        return new Unsealing(
                id, next, askedAt, organ, letter, caseNumber, legalBasis, name, citizenId, hours, asker, one, two, end);
    }
}
