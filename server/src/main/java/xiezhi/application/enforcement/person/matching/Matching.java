package xiezhi.application.enforcement.person.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.IdStatus;
import xiezhi.application.enforcement.person.Match;
import xiezhi.application.enforcement.person.Match.Candidate;
import xiezhi.application.enforcement.person.Match.Outcome;
import xiezhi.application.enforcement.person.NumberKind;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.PersonNumber;
import xiezhi.application.enforcement.person.store.Group;
import xiezhi.application.enforcement.person.store.KnownNames;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 身份比对: looks for the person whom a claim means, in the order of the rules R1 to R5. A sealed person is not found here by anybody. */
@Component
public class Matching {
    private static final String ONE = "个人信息保护法#13";
    private static final int MOST = 50;
    private static final int SHOWN = 10;
    private final Lookup lookup;
    private final Group group;
    private final KnownNames names;

    Matching(Lookup lookup, Group group, KnownNames names) {
        this.lookup = lookup;
        this.group = group;
        this.names = names;
    }

    /** Lets two who bring in the same number wait for each other, so that the second finds what the first has recorded. */
    public void holdBack(Claim claim) {
        lookup.holdBack(claim);
    }

    /** Whom the claim means. */
    public Match match(Claim claim) {
        return byCitizenId(claim)
                .or(() -> byOtherNumbers(claim))
                .or(() -> byLikeness(claim))
                .orElseGet(() ->
                        new Match(Outcome.NEW, null, List.of(), List.of(new Reason(ONE, "没有相同或者相近的在册人员, 新建人员主索引"))));
    }

    /** R1: the same citizen number; two who claim it are for a human. */
    private Optional<Match> byCitizenId(Claim claim) {
        CitizenId id = claim.citizenId();
        List<Person> known = id == null ? List.of() : lookup.byCitizenId(id);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Person> verified = known.stream()
                .filter(person -> person.idStatus() == IdStatus.VERIFIED_BY_POLICE)
                .toList();
        if (verified.size() == 1 && agree(claim, verified.getFirst())) {
            return linked(verified.getFirst(), "公民身份号码与已核验的在册人员相同, 姓名或者出生日期一致 (R1)");
        }
        if (verified.isEmpty() && known.size() == 1 && claim.verified() && agree(claim, known.getFirst())) {
            return linked(known.getFirst(), "公安核验的公民身份号码与在册人员相同, 姓名或者出生日期一致 (R1)");
        }
        if (known.stream().noneMatch(person -> agree(claim, person))) {
            return Optional.of(forHumans(Outcome.CONFLICT, claim, known, "公民身份号码与在册人员相同, 姓名和出生日期都不同, 需要排查冒名顶替 (R1)"));
        }
        return Optional.of(forHumans(Outcome.CANDIDATES, claim, known, "公民身份号码与在册人员相同, 但号码尚未核验或者不止一人, 由人工判断 (R1)"));
    }

    /** R2 and R3: a number that another register issued; a passport alone never links by itself. */
    private Optional<Match> byOtherNumbers(Claim claim) {
        Set<Person> manual = new LinkedHashSet<>();
        for (Claim.ClaimedNumber claimed : claim.numbers()) {
            for (PersonNumber number : lookup.byNumber(claimed)) {
                Person known = lookup.person(group.root(number.person()));
                if (!lookup.hidden(known.id()) && links(claimed.kind()) && agree(claim, known)) {
                    return linked(
                            known,
                            "%s相同, 姓名或者出生日期一致 (%s)".formatted(claimed.kind().label(), rule(claimed.kind())));
                }
                if (!lookup.hidden(known.id())) {
                    manual.add(known);
                }
            }
        }
        return manual.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        forHumans(Outcome.CANDIDATES, claim, List.copyOf(manual), "外部编号相同, 但不足以自动关联, 由人工判断 (R2, R3)"));
    }

    private static boolean links(NumberKind kind) {
        return kind != NumberKind.PASSPORT && kind != NumberKind.OTHER;
    }

    private static String rule(NumberKind kind) {
        return kind == NumberKind.PERMANENT_RESIDENT ? "R3" : "R2";
    }

    /** R4: likeness; from 40 points on a human decides. */
    private Optional<Match> byLikeness(Claim claim) {
        List<Candidate> candidates = likeness(claim, suspects(claim)).stream()
                .filter(candidate -> candidate.score() >= Likeness.POSSIBLE)
                .limit(SHOWN)
                .toList();
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(
                        Outcome.CANDIDATES,
                        null,
                        candidates,
                        List.of(new Reason(ONE, "有 %d 名在册人员与之相近, 是否同一人由人工判断 (R4)".formatted(candidates.size())))));
    }

    private List<Person> suspects(Claim claim) {
        Set<Ref<Person>> refs = new LinkedHashSet<>(names.like(claim.name().value(), MOST));
        refs.addAll(lookup.bornAndFrom(claim.birthDate(), claim.domicile(), MOST));
        Ref<Person> hit = claim.biometricHit();
        if (hit != null) {
            refs.add(group.root(hit));
        }
        return lookup.visible(refs);
    }

    private static List<Candidate> likeness(Claim claim, List<Person> people) {
        List<Candidate> scored = new ArrayList<>();
        for (Person person : people) {
            LikenessFacts facts = Comparison.of(claim, person);
            scored.add(new Candidate(person.id(), Likeness.score(facts).value().points(), Likeness.points(facts)));
        }
        scored.sort(Comparator.comparingInt(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.person().id()));
        return scored;
    }

    private static Match forHumans(Outcome outcome, Claim claim, List<Person> people, String finding) {
        return new Match(outcome, null, likeness(claim, people), List.of(new Reason(ONE, finding)));
    }

    private static Optional<Match> linked(Person person, String finding) {
        return Optional.of(new Match(Outcome.LINKED, person.id(), List.of(), List.of(new Reason(ONE, finding))));
    }

    private static boolean agree(Claim claim, @Nullable Person known) {
        return known != null
                && (Comparison.namesOf(known).contains(claim.name())
                        || (known.birthDate() != null && known.birthDate().equals(claim.birthDate())));
    }
}
