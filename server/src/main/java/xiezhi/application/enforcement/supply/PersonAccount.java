package xiezhi.application.enforcement.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 个人账户: a person's account with the facility: level of spending, what a property judgment still asks, what he must not be given. The money is in the ledger. */
@Standard(
        code = "supply.account",
        name = "个人账户",
        basis = "减刑假释财产规定#6",
        title = "number",
        readers = {SupplyDuty.FINANCE, SupplyDuty.ORDER, SupplyDuty.APPROVE})
public record PersonAccount(
        @Key Ref<PersonAccount> id,
        @Item("人员") @Listed Ref<Person> person,
        @Item(value = "账号", size = 30) @Listed @Searched String number,
        @Item("消费等级") @Listed SpendingLevel level,
        @Item("等级起始日") LocalDate levelSince,
        @Item("原等级") @Nullable SpendingLevel levelBefore,
        @Item("财产性判项未履行额") @Listed Money propertyOutstanding,

        @Item(value = "饮食或者医学禁忌", size = 200, sealed = true) @Nullable
        String mustNotHave,

        @Item("开户日") LocalDate openedOn,
        @Item("销户日") @Nullable LocalDate closedOn) {

    public PersonAccount leveled(SpendingLevel next, LocalDate since) {
        return new PersonAccount(
                id, person, number, next, since, level, propertyOutstanding, mustNotHave, openedOn, closedOn);
    }

    public PersonAccount owing(Money outstanding) {
        return new PersonAccount(
                id, person, number, level, levelSince, levelBefore, outstanding, mustNotHave, openedOn, closedOn);
    }

    public PersonAccount closed(LocalDate day) {
        return new PersonAccount(
                id, person, number, level, levelSince, levelBefore, propertyOutstanding, mustNotHave, openedOn, day);
    }

    public boolean open() {
        return closedOn == null;
    }
}
