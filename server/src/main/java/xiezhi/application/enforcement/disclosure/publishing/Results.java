package xiezhi.application.enforcement.disclosure.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.DisclosureItem.Entry;
import xiezhi.application.enforcement.disclosure.Topic;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.cases.CaseResult;
import xiezhi.application.enforcement.prison.cases.CaseState;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.cases.OutsideState;
import xiezhi.application.enforcement.sentence.Charge;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/**
 * 办理结果: rulings and decisions about persons as the public may read them: the family name, what was decided, the number of the paper. Nobody who
 * was a minor, nobody whose record is sealed, and nobody after the days of publication.
 */
@Component
@LegalBasis({"狱务公开意见#1", "监狱法#8", "监狱法#115"})
class Results {
    private static final int MOST = 500;
    private static final int GROWN = 18;
    private final Records records;
    private final Terms terms;
    private final People people;

    Results(Records records, Terms terms, People people) {
        this.records = records;
        this.terms = terms;
        this.people = people;
    }

    List<Entry> rulings(UUID prison, LocalDate today) {
        return below(CommutationCase.class, prison).stream()
                .map(Stored::row)
                .filter(row -> shown(row, today))
                .flatMap(row -> named(row.file())
                        .map(name -> new Entry(
                                name,
                                row.kind().label() + ", " + outcome(row),
                                row.rulingNumber(),
                                "刑诉法解释#537",
                                row.id().toString()))
                        .stream())
                .toList();
    }

    List<Entry> outside(UUID prison, LocalDate today) {
        return below(OutsideCase.class, prison).stream()
                .map(Stored::row)
                .filter(row -> shown(row, today))
                .flatMap(row -> named(row.file())
                        .map(name -> new Entry(
                                name,
                                "批准暂予监外执行, 决定日期" + row.decidedOn(),
                                row.decisionNumber(),
                                "监狱法#45",
                                row.id().toString()))
                        .stream())
                .toList();
    }

    /** Whether a line that was published may still be read: its case stands as it stood, its days are not over, its person is not sealed. */
    boolean stands(Topic topic, @Nullable String source, LocalDate today) {
        if (!topic.personal()) {
            return true;
        }
        UUID id = UUID.fromString(Objects.requireNonNull(source));
        return topic == Topic.RULINGS
                ? asPublic(() -> records.find(CommutationCase.class, id))
                        .map(Stored::row)
                        .filter(row -> shown(row, today) && named(row.file()).isPresent())
                        .isPresent()
                : asPublic(() -> records.find(OutsideCase.class, id))
                        .map(Stored::row)
                        .filter(row -> shown(row, today) && named(row.file()).isPresent())
                        .isPresent();
    }

    private static boolean shown(CommutationCase row, LocalDate today) {
        return (row.state() == CaseState.EFFECTIVE || row.state() == CaseState.DENIED) && recent(row.servedOn(), today);
    }

    private static boolean shown(OutsideCase row, LocalDate today) {
        boolean decided = row.state() == OutsideState.APPROVED || row.state() == OutsideState.HANDED_OVER;
        return decided && recent(row.decidedOn(), today);
    }

    private static boolean recent(@Nullable LocalDate since, LocalDate today) {
        int days = Parameters.of("disclosure").number("personal-list-days", today);
        return since != null && !since.isAfter(today) && !today.isAfter(since.plusDays(days));
    }

    private static String outcome(CommutationCase row) {
        CaseResult result = Objects.requireNonNull(row.result());
        Integer months = row.grantedMonths();
        return switch (result) {
            case GRANTED, ADJUSTED -> months == null || months == 0 ? "裁定准予" : "裁定减刑%d个月".formatted(months);
            case DENIED -> "裁定不予";
            case WITHDRAWN -> "准许撤回";
        };
    }

    /** 张某某, or nothing when the person may not be named at all. */
    private Optional<String> named(Ref<CustodyFile> file) {
        return asPublic(() -> records.find(CustodyFile.class, file.id()))
                .map(Stored::row)
                .filter(row -> !minorThen(row.person()))
                .map(row -> PublicText.anonymous(row.name().value()));
    }

    /** Whether he may have been a minor when he did it; who can't be shown to have been grown up is not published. */
    private boolean minorThen(Ref<Person> person) {
        Actor platform = Actor.system("执法公开");
        LocalDate born = Acting.as(platform, () -> records.find(Person.class, person.id()))
                .map(stored -> stored.row().birthDate())
                .orElse(null);
        Judgment judgment = Acting.as(platform, () -> terms.judgment(person))
                .map(Stored::row)
                .orElse(null);
        return born == null
                || judgment == null
                || judgment.charges().stream().anyMatch(charge -> minorThen(born, charge, judgment.judged()));
    }

    private static boolean minorThen(LocalDate born, Charge charge, LocalDate judged) {
        LocalDate day = charge.committedFrom();
        int margin = Parameters.of("disclosure").number("adult-margin-years", judged);
        return day == null
                ? born.plusYears(GROWN + (long) margin).isAfter(judged)
                : born.plusYears(GROWN).isAfter(day);
    }

    private <R extends Record> List<Stored<R>> below(Class<R> of, UUID prison) {
        return people.subtree(prison).stream()
                .flatMap(unit ->
                        asPublic(() -> records.page(
                                        Query.of(of).where("unit", unit).limit(MOST)))
                                .items()
                                .stream())
                .toList();
    }

    /** Everything that is not behind a veil: as the public would be let in, were it let in at all. */
    private static <T> T asPublic(java.util.function.Supplier<T> work) {
        Actor nobody = Actor.anonymous("local");
        Actor reader = new Actor(
                nobody.person(),
                nobody.account(),
                nobody.name(),
                nobody.kind(),
                nobody.level(),
                null,
                null,
                "执法公开",
                nobody.duties(),
                Scope.EVERYTHING,
                null,
                nobody.address());
        return Acting.as(reader, work::get);
    }
}
