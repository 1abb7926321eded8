package xiezhi.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Divisions;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.identity.BankAccount;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Email;
import xiezhi.kernel.identity.LicenceNumber;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.number.DocumentNumber;
import xiezhi.kernel.number.NumberPattern;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.rulebook.Facts;
import xiezhi.kernel.time.ClockWords;
import xiezhi.kernel.time.Clocking;
import xiezhi.kernel.time.Deadline;
import xiezhi.kernel.time.Due;
import xiezhi.kernel.time.Suspension;
import xiezhi.kernel.time.Term;
import xiezhi.kernel.time.WorkCalendar;

/** 问: what an examples file asks of the kernel where no public rule is asked; one line per file. */
final class Questions {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    static final Map<String, Function<Map<String, Object>, Object>> ALL = new TreeMap<>(Map.of(
            "workdays-between",
                    given -> ask(
                            Span.class,
                            given,
                            s -> CALENDAR.workdaysBetween(s.a, s.b).value()),
            "clock-words", given -> ask(Clock.class, given, Questions::words),
            "hours-words", given -> ask(Hours.class, given, Questions::words),
            "term", given -> ask(Written.class, given, Questions::term),
            "person-name",
                    given -> ask(
                            Named.class,
                            given,
                            n -> Map.of("value", n.name.value(), "masked", Mask.NAME.of(n.name.value()))),
            "money",
                    given -> ask(Paid.class, given, p -> Map.of("value", p.amount.toString(), "echo", p.amount.echo())),
            "document-number",
                    given -> ask(
                            Sent.class,
                            given,
                            s -> Map.of(
                                    "value",
                                    s.number.value(),
                                    "organ",
                                    s.number.organ(),
                                    "year",
                                    s.number.year(),
                                    "serial",
                                    s.number.serial())),
            "number-pattern", given -> ask(Numbered.class, given, Questions::number),
            "licence-number", given -> ask(Licensed.class, given, Questions::licence),
            "contact", given -> ask(Contact.class, given, Questions::contact)));

    static {
        ALL.put("division-code", given -> ask(Placed.class, given, Questions::division));
    }

    private Questions() {}

    record Span(LocalDate a, LocalDate b) {}

    record Clock(LocalDate start, Term term, @Nullable List<Suspension> suspensions, LocalDate today) {}

    record Hours(LocalDateTime start, int hours, LocalDateTime now) {}

    record Written(Term text) {}

    record Named(PersonName name) {}

    record Paid(Money amount) {}

    record Sent(DocumentNumber number) {}

    record Numbered(String template, LocalDate issued, Map<String, String> words, long serial) {}

    record Licensed(LicenceNumber number) {}

    record Placed(DivisionCode code) {}

    record Contact(
            @Nullable Mobile mobile,
            @Nullable Email email,
            @Nullable BankAccount account,
            @Nullable CaseNumber caseNumber,
            @Nullable OtherId otherId,
            @Nullable IdType idType) {}

    private static <R extends Record> Object ask(
            Class<R> facts, Map<String, Object> given, Function<R, Object> question) {
        return question.apply(Facts.read(facts, given, TODAY));
    }

    private static Object words(Clock clock) {
        List<Suspension> suspensions = clock.suspensions == null ? List.of() : clock.suspensions;
        Due due = Clocking.due(Deadline.of("审查", clock.term), clock.start, suspensions, List.of(), CALENDAR)
                .value();
        return ClockWords.of(due, clock.term.unit(), clock.today, CALENDAR);
    }

    private static Object words(Hours hours) {
        LocalDateTime end = Clocking.due(Deadline.of("转交", Term.hours(hours.hours)), hours.start)
                .value();
        ClockWords words = ClockWords.of(end, hours.now);
        return Map.of(
                "end",
                end.toString(),
                "remaining",
                words.remaining(),
                "text",
                words.text(),
                "englishText",
                words.englishText());
    }

    private static Object term(Written written) {
        Term term = written.text;
        return Map.of(
                "amount",
                term.amount(),
                "unit",
                term.unit().name(),
                "written",
                term.toString(),
                "chinese",
                term.chinese(),
                "english",
                term.english());
    }

    private static Object number(Numbered asked) {
        NumberPattern pattern = NumberPattern.of(asked.template);
        String number = pattern.format(asked.issued, asked.words, asked.serial);
        return Map.of(
                "number",
                number,
                "series",
                pattern.series(asked.issued, asked.words),
                "parsed",
                pattern.parse(number).orElseThrow());
    }

    private static Object division(Placed asked) {
        List<String> path = asked.code.path().stream().map(DivisionCode::value).toList();
        return Map.of(
                "level",
                asked.code.level().name(),
                "path",
                path,
                "name",
                Divisions.shipped().fullName(asked.code.value()));
    }

    private static Object licence(Licensed asked) {
        LicenceNumber number = asked.number;
        return Map.of(
                "province",
                number.province(),
                "city",
                number.city(),
                "year",
                number.year(),
                "category",
                number.category(),
                "sex",
                number.sex().name(),
                "serial",
                number.serial());
    }

    private static Object contact(Contact asked) {
        if (asked.mobile != null) {
            return Map.of("mobile", asked.mobile.value(), "shown", asked.mobile.toString());
        }
        if (asked.email != null) {
            return Map.of("email", asked.email.value());
        }
        if (asked.account != null) {
            return Map.of("account", asked.account.value(), "shown", asked.account.toString());
        }
        if (asked.caseNumber != null) {
            return Map.of(
                    "caseNumber",
                    asked.caseNumber.value(),
                    "year",
                    asked.caseNumber.year(),
                    "serial",
                    asked.caseNumber.serial());
        }
        return Map.of("otherId", asked.otherId.value(), "fits", asked.otherId.fits(asked.idType));
    }
}
