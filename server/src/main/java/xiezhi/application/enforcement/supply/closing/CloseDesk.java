package xiezhi.application.enforcement.supply.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.supply.CloseState;
import xiezhi.application.enforcement.supply.DayClose;
import xiezhi.application.enforcement.supply.DayClose.Mismatch;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.ledger.Ledger;
import xiezhi.application.enforcement.supply.ledger.Purse;
import xiezhi.application.enforcement.supply.ledger.Purse.Kind;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 日结岗: compares the bank's file with the ledger, line by line and to the cent. */
@Service
public class CloseDesk {
    private final Ledger ledger;
    private final Records records;
    private final Messages messages;
    private final People people;

    CloseDesk(Ledger ledger, Records records, Messages messages, People people) {
        this.ledger = ledger;
        this.records = records;
        this.messages = messages;
        this.people = people;
    }

    /** 银行流水: one line of the bank's file; money that goes out is below zero. */
    public record BankLine(
            @Item(value = "流水号", size = 60) String reference,
            @Item("金额") Money amount) {}

    /** 日结: a day is closed once. */
    @Transactional
    @May(SupplyDuty.FINANCE)
    public Stored<DayClose> close(UUID facility, LocalDate day, List<BankLine> bank) {
        List<UUID> astray = ledger.astray();
        if (!astray.isEmpty()) {
            throw Refusal.state("账簿余额与流水不符, 不能日结", "请立即联系系统管理员核查账簿: " + astray.size() + "个账户");
        }
        Map<String, Money> theirs = byReference(bank);
        Map<String, Money> ours = ledger.bankLines(facility, day);
        List<Mismatch> unmatched = compare(theirs, ours);
        Money bankMoved = theirs.values().stream().reduce(Money.ZERO, Money::plus);
        Money ledgerMoved = ledger.moved(Purse.of(facility, Kind.BANK), day);
        Money difference = bankMoved.minus(ledgerMoved);
        boolean even = unmatched.isEmpty() && difference.equals(Money.ZERO);
        if (!even) {
            alarm(facility, day, difference);
        }
        return records.add(
                new DayClose(
                        Ref.next(),
                        day,
                        even ? CloseState.BALANCED : CloseState.DIFFERENCE,
                        bankMoved,
                        ledgerMoved,
                        difference,
                        unmatched,
                        null),
                Placement.in(facility));
    }

    private static Map<String, Money> byReference(List<BankLine> bank) {
        Map<String, Money> lines = new TreeMap<>();
        for (BankLine line : bank) {
            if (lines.put(line.reference(), line.amount()) != null) {
                throw Unfit.field("bank", "银行流水中%s出现两次, 请核对文件".formatted(line.reference()));
            }
        }
        return lines;
    }

    private static List<Mismatch> compare(Map<String, Money> theirs, Map<String, Money> ours) {
        TreeSet<String> all = new TreeSet<>(theirs.keySet());
        all.addAll(ours.keySet());
        List<Mismatch> unmatched = new ArrayList<>();
        for (String reference : all) {
            Money bank = theirs.get(reference);
            Money booked = ours.get(reference);
            if (bank == null || !bank.equals(booked)) {
                unmatched.add(new Mismatch(reference, bank, booked));
            }
        }
        return unmatched;
    }

    private void alarm(UUID facility, LocalDate day, Money difference) {
        people.holders(SupplyDuty.FINANCE, facility)
                .forEach(person -> messages.tell(
                        person,
                        "日结有差额",
                        "%s日结与银行流水不符, 差额%s元, 请查明".formatted(day, difference),
                        "/records/supply.day-close"));
    }

    /** 查明: says how the difference came about; the figures stay as they were. */
    @Transactional
    @May(SupplyDuty.FINANCE)
    public Stored<DayClose> explain(Ref<DayClose> ref, int version, String how) {
        Stored<DayClose> closing = records.lock(DayClose.class, ref);
        if (closing.row().state() != CloseState.DIFFERENCE) {
            throw Refusal.state("这一天没有待查明的差额", "请核对日期");
        }
        if (how.isBlank()) {
            throw Unfit.field("explanation", "请写明差额如何产生、如何处理");
        }
        return records.change(closing.row().explained(how), version);
    }
}
