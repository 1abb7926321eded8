package xiezhi.application.enforcement.supply.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.ledger.Purse.Kind;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 个人账户岗: opens accounts, books deposits, takes off what a property judgment asks, pays out at release. */
@Service
public class Accounts {
    private static final Parameters SUPPLY = Parameters.of("supply");
    private final Records records;
    private final Ledger ledger;
    private final Numbering numbering;
    private final People people;
    private final Clock clock;

    Accounts(Records records, Ledger ledger, Numbering numbering, People people, Clock clock) {
        this.records = records;
        this.ledger = ledger;
        this.numbering = numbering;
        this.people = people;
        this.clock = clock;
    }

    /** 开户: one open account for each person. */
    @Transactional
    @May(SupplyDuty.FINANCE)
    public Stored<PersonAccount> open(
            Ref<Person> person,
            UUID facility,
            SpendingLevel level,
            Money propertyOutstanding,
            @Nullable String mustNotHave) {
        if (records.count(
                        Query.of(PersonAccount.class).where("person", person).and("closedOn", Query.Test.ABSENT, true),
                        1)
                > 0) {
            throw Refusal.state("此人已有未销户的个人账户", "请直接使用原账户");
        }
        long serial = numbering.next("supply/account", facility.toString(), today().getYear());
        String number = "%d%06d".formatted(today().getYear(), serial);
        return records.add(
                new PersonAccount(
                        Ref.next(),
                        person,
                        people.unit(facility).unitCode() + number,
                        level,
                        today(),
                        null,
                        propertyOutstanding,
                        mustNotHave,
                        today(),
                        null),
                Placement.in(facility));
    }

    /** 存款: a remittance or pay; of a remittance to somebody who has not performed a property judgment a share goes to the court's account. */
    @Transactional
    @May(SupplyDuty.FINANCE)
    @LegalBasis("减刑假释财产规定#5")
    public void deposit(Ref<PersonAccount> ref, String receipt, Money amount, boolean remittance) {
        if (!amount.isMoreThan(Money.ZERO)) {
            throw Unfit.field("amount", "存款金额应当大于零");
        }
        Stored<PersonAccount> account = usable(ref);
        UUID unit = account.placement().unit();
        boolean booked = ledger.move(
                "deposit/" + unit + "/" + receipt,
                unit,
                today(),
                "存款",
                receipt,
                amount,
                Purse.available(ref.id()),
                Purse.of(unit, Kind.BANK));
        if (booked && remittance) {
            takeOff(account, receipt, amount);
        }
    }

    private void takeOff(Stored<PersonAccount> account, String receipt, Money amount) {
        Money owed = account.row().propertyOutstanding();
        Money share = share(amount);
        Money taken = share.isMoreThan(owed) ? owed : share;
        UUID unit = account.placement().unit();
        if (ledger.move(
                "property/" + unit + "/" + receipt,
                unit,
                today(),
                "财产性判项划扣",
                receipt,
                taken,
                Purse.of(unit, Kind.PROPERTY),
                Purse.available(account.row().id().id()))) {
            records.change(account.row().owing(owed.minus(taken)), account.version());
        }
    }

    private Money share(Money amount) {
        BigDecimal percent = SUPPLY.decimal("property-deduction-percent", today());
        return new Money(amount.value().multiply(percent).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN));
    }

    /** 等级变更: from the day on the limit is another. */
    @Transactional
    @May(SupplyDuty.FINANCE)
    public void level(Ref<PersonAccount> ref, SpendingLevel level, LocalDate since) {
        Stored<PersonAccount> account = usable(ref);
        records.change(account.row().leveled(level, since), account.version());
    }

    /** 释放结清: the whole balance goes to the person, and the account is closed. Unpaid fines never hold it back. */
    @Transactional
    @May(value = SupplyDuty.FINANCE, stepUp = true)
    public Money settle(Ref<PersonAccount> ref) {
        Stored<PersonAccount> account = usable(ref);
        UUID unit = account.placement().unit();
        if (ledger.balance(Purse.frozen(ref.id())).isMoreThan(Money.ZERO)) {
            throw Refusal.state("还有冻结的货款, 不能结清", "请先办结或者撤销未完成的订单");
        }
        Money all = ledger.balance(Purse.available(ref.id()));
        ledger.move(
                "settle/" + ref,
                unit,
                today(),
                "释放结清",
                account.row().number(),
                all,
                Purse.of(unit, Kind.BANK),
                Purse.available(ref.id()));
        records.change(account.row().closed(today()), account.version());
        return all;
    }

    /** The account, locked, while it is open. */
    public Stored<PersonAccount> usable(Ref<PersonAccount> ref) {
        Stored<PersonAccount> account = records.lock(PersonAccount.class, ref);
        if (!account.row().open()) {
            throw Refusal.state("账户已于%s销户".formatted(account.row().closedOn()), "请核对账号");
        }
        return account;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
