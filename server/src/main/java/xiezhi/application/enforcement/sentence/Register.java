package xiezhi.application.enforcement.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Ref;

/** 刑罚登记: finds the papers of a person or number wherever they are kept, for a term is one whoever asks. */
@Component
class Register {
    private final Records records;

    Register(Records records) {
        this.records = records;
    }

    /** The judgment that is carried out: the one that became effective last. */
    Optional<Stored<Judgment>> inForce(Ref<Person> person) {
        return all(Query.of(Judgment.class).where("person", person).where("state", JudgmentState.IN_FORCE)).stream()
                .max((a, b) -> a.row().effective().compareTo(b.row().effective()));
    }

    List<Stored<Judgment>> numbered(CaseNumber number) {
        return all(Query.of(Judgment.class).where("number", number));
    }

    /** The ledger since the judgment in force; entries without a judgment belong to whichever is. */
    List<TermEntry> ledger(Ref<Person> person, Ref<Judgment> judgment) {
        return all(Query.of(TermEntry.class).where("person", person)).stream()
                .map(Stored::row)
                .filter(entry -> entry.judgment() == null || entry.judgment().equals(judgment))
                .toList();
    }

    Optional<Stored<Standing>> standing(Ref<Person> person) {
        return all(Query.of(Standing.class).where("person", person)).stream().findFirst();
    }

    List<Stored<TermDiscrepancy>> discrepancies(Ref<Judgment> judgment) {
        return all(Query.of(TermDiscrepancy.class).where("judgment", judgment));
    }

    List<PropertyFinding> findings(Ref<Person> person) {
        return all(Query.of(PropertyFinding.class).where("person", person)).stream()
                .map(Stored::row)
                .toList();
    }

    List<ConditionFinding> conditions(Ref<Person> person) {
        return all(Query.of(ConditionFinding.class).where("person", person)).stream()
                .map(Stored::row)
                .toList();
    }

    /** The files of all judgments in force in the actor's scope. */
    void population(Consumer<TermFile> each) {
        Map<Ref<Person>, List<TermEntry>> ledgers = byPerson(TermEntry.class, TermEntry::person);
        Map<Ref<Person>, List<PropertyFinding>> findings = byPerson(PropertyFinding.class, PropertyFinding::person);
        Map<Ref<Person>, List<ConditionFinding>> conditions =
                byPerson(ConditionFinding.class, ConditionFinding::person);
        records.stream(Query.of(Judgment.class).where("state", JudgmentState.IN_FORCE), stored -> {
            Judgment judgment = stored.row();
            List<TermEntry> ledger = ledgers.getOrDefault(judgment.person(), List.of()).stream()
                    .filter(entry ->
                            entry.judgment() == null || entry.judgment().equals(judgment.id()))
                    .toList();
            each.accept(new TermFile(
                    judgment,
                    ledger,
                    findings.getOrDefault(judgment.person(), List.of()),
                    conditions.getOrDefault(judgment.person(), List.of()),
                    null));
        });
    }

    private <R extends Record> Map<Ref<Person>, List<R>> byPerson(Class<R> of, Function<R, Ref<Person>> whose) {
        Map<Ref<Person>, List<R>> rows = new HashMap<>();
        records.stream(
                Query.of(of),
                stored -> rows.computeIfAbsent(whose.apply(stored.row()), p -> new ArrayList<>())
                        .add(stored.row()));
        return rows;
    }

    private <R extends Record> List<Stored<R>> all(Query<R> query) {
        return Acting.as(Actor.system("刑期计算"), () -> everyPage(query.limit(200)));
    }

    private <R extends Record> List<Stored<R>> everyPage(Query<R> query) {
        List<Stored<R>> rows = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<R> page = records.page(query.after(after));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }
}
