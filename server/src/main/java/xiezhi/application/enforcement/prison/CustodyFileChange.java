package xiezhi.application.enforcement.prison;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 服刑档案的下一版: the fields that change are named, all others stay. */
public final class CustodyFileChange {
    private final Ref<CustodyFile> id;
    private String number;
    private CustodyState state;
    private Ref<Person> person;
    private PersonName name;
    private Sex sex;
    private @Nullable LocalDate born;
    private CustodySource source;
    private Ref<Unit> ward;
    private @Nullable LocalDate admittedOn;
    private @Nullable Ref<Episode> episode;
    private @Nullable CustodyLevel custodyLevel;
    private @Nullable TreatmentLevel treatment;
    private @Nullable String cell;
    private boolean labours;
    private Set<KeyRisk> keyRisks;
    private List<CustodyFile.Avoided> avoid;
    private @Nullable DivisionCode homeDivision;
    private @Nullable LocalDate familyToldOn;
    private boolean foreigner;
    private @Nullable LocalDate termEnd;

    CustodyFileChange(CustodyFile row) {
        this.id = row.id();
        this.number = row.number();
        this.state = row.state();
        this.person = row.person();
        this.name = row.name();
        this.sex = row.sex();
        this.born = row.born();
        this.source = row.source();
        this.ward = row.ward();
        this.admittedOn = row.admittedOn();
        this.episode = row.episode();
        this.custodyLevel = row.custodyLevel();
        this.treatment = row.treatment();
        this.cell = row.cell();
        this.labours = row.labours();
        this.keyRisks = row.keyRisks();
        this.avoid = row.avoid();
        this.homeDivision = row.homeDivision();
        this.familyToldOn = row.familyToldOn();
        this.foreigner = row.foreigner();
        this.termEnd = row.termEnd();
    }

    public CustodyFileChange number(String value) {
        this.number = value;
        return this;
    }

    public CustodyFileChange state(CustodyState value) {
        this.state = value;
        return this;
    }

    public CustodyFileChange person(Ref<Person> value) {
        this.person = value;
        return this;
    }

    public CustodyFileChange name(PersonName value) {
        this.name = value;
        return this;
    }

    public CustodyFileChange sex(Sex value) {
        this.sex = value;
        return this;
    }

    public CustodyFileChange born(@Nullable LocalDate value) {
        this.born = value;
        return this;
    }

    public CustodyFileChange source(CustodySource value) {
        this.source = value;
        return this;
    }

    public CustodyFileChange ward(Ref<Unit> value) {
        this.ward = value;
        return this;
    }

    public CustodyFileChange admittedOn(@Nullable LocalDate value) {
        this.admittedOn = value;
        return this;
    }

    public CustodyFileChange episode(@Nullable Ref<Episode> value) {
        this.episode = value;
        return this;
    }

    public CustodyFileChange custodyLevel(@Nullable CustodyLevel value) {
        this.custodyLevel = value;
        return this;
    }

    public CustodyFileChange treatment(@Nullable TreatmentLevel value) {
        this.treatment = value;
        return this;
    }

    public CustodyFileChange cell(@Nullable String value) {
        this.cell = value;
        return this;
    }

    public CustodyFileChange labours(boolean value) {
        this.labours = value;
        return this;
    }

    public CustodyFileChange keyRisks(Set<KeyRisk> value) {
        this.keyRisks = value;
        return this;
    }

    public CustodyFileChange avoid(List<CustodyFile.Avoided> value) {
        this.avoid = value;
        return this;
    }

    public CustodyFileChange homeDivision(@Nullable DivisionCode value) {
        this.homeDivision = value;
        return this;
    }

    public CustodyFileChange familyToldOn(@Nullable LocalDate value) {
        this.familyToldOn = value;
        return this;
    }

    public CustodyFileChange foreigner(boolean value) {
        this.foreigner = value;
        return this;
    }

    public CustodyFileChange termEnd(@Nullable LocalDate value) {
        this.termEnd = value;
        return this;
    }

    /** The row as changed; its own checks apply. */
    public CustodyFile make() {
        return new CustodyFile(
                id,
                number,
                state,
                person,
                name,
                sex,
                born,
                source,
                ward,
                admittedOn,
                episode,
                custodyLevel,
                treatment,
                cell,
                labours,
                keyRisks,
                avoid,
                homeDivision,
                familyToldOn,
                foreigner,
                termEnd);
    }
}
