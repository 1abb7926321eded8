package xiezhi.application.enforcement.disclosure.relative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.SightField;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.contact.Visit;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.discipline.Award;
import xiezhi.application.enforcement.prison.discipline.AwardState;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.ledger.Ledger;
import xiezhi.application.enforcement.supply.ledger.Purse;
import xiezhi.application.enforcement.supply.order.Spending;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;

/** 可见内容: each field in words, and nothing beside it: no diagnosis, no names of others, no facts of a punishment, no lines of the account. */
@Component
class Sights {
    private static final Actor PLATFORM = Actor.system("近亲属查询");
    private final CustodyFiles custody;
    private final Terms terms;
    private final Records records;
    private final Ledger ledger;
    private final Spending spending;

    Sights(CustodyFiles custody, Terms terms, Records records, Ledger ledger, Spending spending) {
        this.custody = custody;
        this.terms = terms;
        this.records = records;
        this.ledger = ledger;
        this.spending = spending;
    }

    /** 一项: what the relative reads. */
    record Shown(
            SightField field,
            String label,
            String english,
            String value,
            @Nullable String detail) {}

    Shown shown(SightField field, CustodyFile file, LocalDate today) {
        Said said = Acting.as(PLATFORM, () -> switch (field) {
            case TERM_END -> term(file.person());
            case TREATMENT -> treatment(file);
            case POINTS -> points(file.id());
            case AWARDS -> awards(file.id());
            case CASES -> cases(file.id());
            case VISITS -> visits(file.id(), today);
            case BALANCE -> balance(file.person());
            case SPENDING -> spent(file.person(), today);
        });
        return new Shown(field, field.label(), Names.human(field.name()), said.value(), said.detail());
    }

    private record Said(String value, @Nullable String detail) {}

    private static final Said NOTHING = new Said("暂无", null);

    private Said term(Ref<Person> person) {
        if (terms.judgment(person).isEmpty()) {
            return NOTHING;
        }
        TermState state = terms.term(person).value();
        LocalDate end = state.end();
        String pending = state.pending();
        return end == null ? new Said("没有止日", state.penalty().label()) : new Said(end.toString(), pending);
    }

    private static Said treatment(CustodyFile file) {
        return file.treatment() == null ? NOTHING : new Said(file.treatment().label(), null);
    }

    /** The last month that was published in the ward. */
    private Said points(Ref<CustodyFile> file) {
        return custody.rows(PointsMonth.class, file).stream()
                .map(Stored::row)
                .filter(month -> month.publishedOn() != null)
                .max(Comparator.comparing(PointsMonth::month))
                .map(month -> new Said(
                        "%s分".formatted(plain(month.total())),
                        "%s, 周期累计%s分".formatted(YearMonth.from(month.month()), plain(month.balance()))))
                .orElse(NOTHING);
    }

    private static String plain(java.math.BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private Said awards(Ref<CustodyFile> file) {
        List<Award> decided = custody.rows(Award.class, file).stream()
                .map(Stored::row)
                .filter(award -> award.state() == AwardState.DECIDED)
                .toList();
        return decided.isEmpty()
                ? NOTHING
                : new Said(
                        "%d项".formatted(decided.size()),
                        decided.stream()
                                .map(award ->
                                        award.decidedOn() + " " + award.kind().label())
                                .collect(Collectors.joining("; ")));
    }

    private Said cases(Ref<CustodyFile> file) {
        return custody.rows(CommutationCase.class, file).stream()
                .max(Comparator.comparing(Stored::changedAt))
                .map(Stored::row)
                .map(row -> new Said(row.kind().label() + ": " + row.state().label(), row.rulingNumber()))
                .orElse(NOTHING);
    }

    private Said visits(Ref<CustodyFile> file, LocalDate today) {
        long held = custody.rows(Visit.class, file).stream()
                .filter(visit -> YearMonth.from(visit.row().day()).equals(YearMonth.from(today)))
                .count();
        return new Said("本月已登记%d次".formatted(held), null);
    }

    private Optional<PersonAccount> account(Ref<Person> person) {
        return records
                .page(Query.of(PersonAccount.class)
                        .where("person", person)
                        .and("closedOn", Query.Test.ABSENT, true)
                        .limit(1))
                .items()
                .stream()
                .map(Stored::row)
                .findFirst();
    }

    private Said balance(Ref<Person> person) {
        return account(person)
                .map(account -> new Said(
                        ledger.balance(Purse.available(account.id().id())).echo(), null))
                .orElse(NOTHING);
    }

    private Said spent(Ref<Person> person, LocalDate today) {
        return account(person)
                .map(account -> new Said(
                        spending.of(account, today).echo(),
                        "当月限额"
                                + spending.ruling(account, today, Money.ZERO)
                                        .value()
                                        .cap()
                                        .echo()))
                .orElse(NOTHING);
    }
}
