package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.KioskDuty;
import xiezhi.application.enforcement.kiosk.terminal.Terminals;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 终端篇: a terminal that waits to be taken into use in the prison's first ward, whoever keeps the terminals, and an officer who hands over. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class KioskChapter implements Chapter {
    private final Terminals terminals;
    private final Staging staging;
    private final Records records;
    private final People people;

    KioskChapter(Terminals terminals, Staging staging, Records records, People people) {
        this.terminals = terminals;
        this.staging = staging;
        this.records = records;
        this.people = people;
    }

    @Override
    public int place() {
        return 30; // after the prison and its commissary
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                account("demo-kiosk", "演示终端管理员", "自助终端 登记和启用", "Registers terminals"),
                account("demo-kiosk-ward", "演示监区值班民警", "监区 现场交接和申请办理", "Hands over, answers requests"));
    }

    private static DemoAccount account(String login, String name, String role, String english) {
        return new DemoAccount(login, name, "监狱 " + role, english, DemoAccount.PASSWORD);
    }

    @Override
    public void tell(LocalDate today, Instant now) {
        ward().ifPresent(ward -> {
            Unit prison = people.unit(
                    java.util.Objects.requireNonNull(people.unit(ward.id()).parent())
                            .id());
            Actor keeper = staging.hire(accounts().getFirst(), prison.id().id(), "信息中心", KioskDuty.DEVICES);
            staging.hire(accounts().getLast(), ward.id(), "监区值班", KioskDuty.WARD);
            Acting.run(keeper, () -> terminals.register(ward, "监区大厅 (演示)"));
        });
    }

    /** The ward in which most people serve. */
    private Optional<Ref<Unit>> ward() {
        return records.page(Query.of(CustodyFile.class).limit(1000)).items().stream()
                .map(Stored::row)
                .filter(CustodyFile::inCustody)
                .map(CustodyFile::ward)
                .filter(ward -> people.unit(ward.id()).unitType() == UnitType.PRISON_WARD)
                .collect(java.util.stream.Collectors.groupingBy(ward -> ward, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }
}
