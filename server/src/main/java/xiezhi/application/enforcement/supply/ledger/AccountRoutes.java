package xiezhi.application.enforcement.supply.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 个人账户接口. */
@RestController
@RequestMapping("/api/supply/accounts")
@May({SupplyDuty.FINANCE, SupplyDuty.ORDER, SupplyDuty.APPROVE})
class AccountRoutes {
    private final Accounts accounts;
    private final Ledger ledger;
    private final Records records;
    private final Rendering rendering;
    private final Intake intake;

    AccountRoutes(Accounts accounts, Ledger ledger, Records records, Rendering rendering, Intake intake) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.records = records;
        this.rendering = rendering;
        this.intake = intake;
    }

    /** 开户. */
    record Opened(
            @Item("人员") Ref<Person> person,
            @Item("消费等级") SpendingLevel level,
            @Item("财产性判项未履行额") Money propertyOutstanding,
            @Item(value = "饮食或者医学禁忌", size = 200) @Nullable String mustNotHave) {}

    /** 存款. */
    record Deposit(
            @Item(value = "回单号", size = 60) String receipt,
            @Item("金额") Money amount,
            @Item("是否汇款") boolean remittance) {}

    /** 等级变更. */
    record Level(
            @Item("消费等级") SpendingLevel level, @Item("起始日") LocalDate since) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(SupplyDuty.FINANCE)
    Map<String, Object> open(@RequestBody Map<String, Object> body) {
        Opened asked = intake.form(Opened.class, body);
        UUID facility = Acting.current().unit();
        if (facility == null) {
            throw Unfit.because("请在所属单位的岗位上办理开户");
        }
        Ref<PersonAccount> made = accounts.open(
                        asked.person(), facility, asked.level(), asked.propertyOutstanding(), asked.mustNotHave())
                .row()
                .id();
        return statement(made.id());
    }

    /** The account, what stands in it, and its last movements. */
    @GetMapping("/{id}")
    Map<String, Object> statement(@PathVariable UUID id) {
        Map<String, Object> answer = new LinkedHashMap<>(rendering.row(records.get(PersonAccount.class, Ref.of(id))));
        answer.put("available", ledger.balance(Purse.available(id)).toString());
        answer.put("frozen", ledger.balance(Purse.frozen(id)).toString());
        answer.put("lines", ledger.lines(id, 200));
        return answer;
    }

    @PostMapping("/{id}/deposit")
    @May(SupplyDuty.FINANCE)
    Map<String, Object> deposit(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Deposit asked = intake.form(Deposit.class, body);
        accounts.deposit(Ref.of(id), asked.receipt(), asked.amount(), asked.remittance());
        return statement(id);
    }

    @PostMapping("/{id}/level")
    @May(SupplyDuty.FINANCE)
    Map<String, Object> level(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Level asked = intake.form(Level.class, body);
        accounts.level(Ref.of(id), asked.level(), asked.since());
        return statement(id);
    }

    @PostMapping("/{id}/settle")
    @May(value = SupplyDuty.FINANCE, stepUp = true)
    Map<String, Object> settle(@PathVariable UUID id) {
        return Map.of("paid", accounts.settle(Ref.of(id)).toString());
    }
}
