package xiezhi.application.enforcement.person.matching;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Contact;
import xiezhi.application.enforcement.person.OtherName;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;

/** 对照: reads off a claim and a record what they have in common. A former name or an alias counts as a name. */
final class Comparison {
    private static final Set<String> NEAR = Set.of("父", "母", "父亲", "母亲", "配偶", "妻", "夫", "丈夫", "妻子");

    private Comparison() {}

    static LikenessFacts of(Claim claim, Person known) {
        Set<PersonName> names = namesOf(known);
        String sound = Sound.of(claim.name().value());
        return new LikenessFacts(
                names.contains(claim.name()),
                names.stream().anyMatch(name -> Sound.of(name.value()).equals(sound)),
                same(claim.birthDate(), known.birthDate()),
                sameYear(claim.birthDate(), known.birthDate()),
                claim.sex() == known.sex() && (claim.sex() == Sex.MALE || claim.sex() == Sex.FEMALE),
                sameCounty(claim.domicile(), known.domicile()),
                sameRelative(claim, known),
                known.id().equals(claim.biometricHit()));
    }

    static Set<PersonName> namesOf(Person person) {
        return Stream.concat(Stream.of(person.name()), person.names().stream().map(OtherName::name))
                .collect(Collectors.toSet());
    }

    private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && one.equals(other);
    }

    private static boolean sameYear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.getYear() == other.getYear();
    }

    private static boolean sameCounty(@Nullable DivisionCode one, @Nullable DivisionCode other) {
        return one != null
                && other != null
                && one.value().substring(0, 6).equals(other.value().substring(0, 6));
    }

    private static boolean sameRelative(Claim claim, Person known) {
        return known.contacts().stream()
                .filter(contact -> NEAR.contains(contact.relation()))
                .map(Contact::name)
                .anyMatch(name -> claim.relatives().stream()
                        .anyMatch(relative -> relative.name().equals(name)));
    }
}
