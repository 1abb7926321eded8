package xiezhi.application.enforcement.person;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 人员外部编号: the number under which another register knows the person, and who issued it. Passports change, so there may be many. */
@Standard(
        code = "person.number",
        name = "人员外部编号",
        basis = {"个人信息保护法#13"},
        keep = Keep.PERMANENT)
public record PersonNumber(
        @Key Ref<PersonNumber> id,
        @Item("人员") Ref<Person> person,
        @Item("种类") @Listed NumberKind kind,
        @Item("编号") @Searched OtherId number,
        @Item(value = "发给机关", size = 100) String issuer,
        @Item("起") @Nullable LocalDate starts,
        @Item("止") @Nullable LocalDate ends) {

    public PersonNumber {
        that(starts == null || ends == null || !ends.isBefore(starts), "编号的止日不能早于起日");
    }
}
