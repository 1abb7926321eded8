package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;

/** 样本: synthetic persons and their papers; every judgment has a number of its own. */
final class SentencePeople {
    private static final AtomicInteger SERIAL = new AtomicInteger((int) (System.nanoTime() % 9_000) * 100);
    private final Persons persons;

    SentencePeople(Persons persons) {
        this.persons = persons;
    }

    Ref<Person> person() {
        return persons.register(Claim.selfReported("测试某" + "甲乙丙丁戊己庚辛".charAt(SERIAL.incrementAndGet() % 8), Sex.MALE));
    }

    static CaseNumber number() {
        return new CaseNumber("(2024)玄01刑初" + SERIAL.incrementAndGet() + "号");
    }

    /** A01: 五年六个月, from 2024-03-12, delivered 2025-01-15. */
    static Judgment fiveAndAHalf(Ref<Person> person) {
        return fixed(person, number(), "P5Y6M", "2024-03-12", "2024-12-20", "2025-01-15", null);
    }

    static Judgment fixed(
            Ref<Person> person,
            CaseNumber number,
            String term,
            String start,
            String effective,
            @Nullable String delivered,
            @Nullable String printedEnd) {
        return new Judgment(
                Ref.next(),
                person,
                new PlainText("玄江市中级人民法院"),
                number,
                null,
                false,
                Instance.FIRST,
                LocalDate.parse(effective).minusDays(11),
                LocalDate.parse(effective),
                List.of(new Charge("盗窃罪", PenaltyKind.FIXED_TERM, TermLength.of(Period.parse(term)), null, null)),
                PenaltyKind.FIXED_TERM,
                TermLength.of(Period.parse(term)),
                false,
                null,
                LocalDate.parse(start),
                printedEnd == null ? null : LocalDate.parse(printedEnd),
                List.of(),
                delivered == null ? null : LocalDate.parse(delivered),
                Set.of(),
                List.of(),
                false,
                null,
                false,
                false,
                null,
                JudgmentState.IN_FORCE,
                null);
    }

    static TermEntry cut(Ref<Person> person, String ruled, String served, int months) {
        return new TermEntry(
                Ref.next(),
                person,
                null,
                EntryKind.COMMUTATION,
                LocalDate.parse(ruled),
                LocalDate.parse(served),
                new PlainText("(2024)玄01刑更" + SERIAL.incrementAndGet() + "号"),
                null,
                months,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
