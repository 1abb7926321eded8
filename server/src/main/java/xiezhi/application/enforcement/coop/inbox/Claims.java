package xiezhi.application.enforcement.coop.inbox;

import java.util.List;
import java.util.Optional;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.person.BirthPrecision;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.NumberKind;
import xiezhi.kernel.code.IdType;

/** 来文身份: the claim that an envelope makes of its person. What police say of a number counts as verified. */
final class Claims {
    private Claims() {}

    static Claim of(Envelope envelope, Optional<Partner> partner) {
        Envelope.Subject subject = envelope.subject();
        boolean police = partner.map(Partner::kind).filter(OrganKind.POLICE::equals).isPresent();
        return new Claim(
                subject.name(),
                subject.sex(),
                subject.birth(),
                subject.birth() == null ? BirthPrecision.ESTIMATED : BirthPrecision.DAY,
                subject.idType(),
                subject.idNo(),
                police && subject.idType() == IdType.CITIZEN_ID,
                "CHN",
                null,
                null,
                subject.personNo() == null
                        ? List.of()
                        : List.of(new Claim.ClaimedNumber(
                                police ? NumberKind.POLICE_PERSON : NumberKind.OTHER,
                                subject.personNo(),
                                envelope.fromOrg())),
                List.of(),
                null,
                subject.idType() == IdType.SELF_REPORTED);
    }
}
