package xiezhi.application.enforcement.person.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.CorrectionGround;
import xiezhi.application.enforcement.person.IdStatus;
import xiezhi.application.enforcement.person.IdentityCorrection;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.NameKind;
import xiezhi.application.enforcement.person.OtherName;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.application.enforcement.person.store.KnownNames;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.rule.Reason;

/** 更正执行: writes down what the ruling has found; the wrong name stays as a name that was borrowed, the borrowed number leaves him. */
@Component
class Corrections {
    private final Readings readings;
    private final KnownNames names;
    private final LifeLine lifeLine;

    Corrections(Readings readings, KnownNames names, LifeLine lifeLine) {
        this.readings = readings;
        this.names = names;
        this.lifeLine = lifeLine;
    }

    void apply(IdentityCorrection correction) {
        Stored<Person> before = readings.person(correction.person());
        PersonName found = Objects.requireNonNull(correction.trueName());
        CitizenId number = correction.trueId();
        Person after = before.row()
                .change()
                .name(found)
                .names(withOld(before.row(), correction))
                .idType(number == null ? IdType.SELF_REPORTED : IdType.CITIZEN_ID)
                .citizenId(number)
                .birthDate(number == null ? before.row().birthDate() : number.birthDate())
                .idStatus(number == null ? IdStatus.REPORTED_FALSE : IdStatus.VERIFIED_BY_POLICE)
                .unidentified(number == null)
                .make();
        readings.changeUnscoped(after, before.version());
        names.index(after);
        CaseNumber ruling = Objects.requireNonNull(correction.ruling());
        lifeLine.tell(new LifeLine.Entry(
                correction.person(),
                null,
                "identity.corrected",
                Objects.requireNonNull(correction.ruledOn()),
                "身份更正",
                "人民法院",
                List.of(new Reason("刑事诉讼法#160", "裁定更正身份: " + correction.ground().label())),
                List.of(ruling.value()),
                Sensitivity.L3));
    }

    private static List<OtherName> withOld(Person known, IdentityCorrection correction) {
        List<OtherName> all = new ArrayList<>(known.names());
        if (!known.name().equals(correction.trueName())) {
            NameKind kind =
                    correction.ground() == CorrectionGround.IMPERSONATION ? NameKind.FALSE_NAME : NameKind.JUDGMENT;
            all.add(new OtherName(known.name(), kind, "身份更正", null, correction.ruledOn()));
        }
        return all;
    }
}
