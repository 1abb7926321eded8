package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Education;
import xiezhi.kernel.code.Ethnicity;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.MaritalStatus;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 人员变更: the next version of a person, field by field; what isn't named stays as it was. */
public final class PersonChange {
    private final Ref<Person> id;
    private PersonName name;
    private Sex sex;
    private @Nullable LocalDate birthDate;
    private BirthPrecision birthPrecision;
    private IdType idType;
    private @Nullable CitizenId citizenId;
    private @Nullable OtherId otherId;
    private IdStatus idStatus;
    private List<OtherName> names;
    private @Nullable Ethnicity ethnicity;
    private String nationality;
    private @Nullable Education education;
    private @Nullable MaritalStatus maritalStatus;
    private @Nullable DivisionCode domicile;
    private @Nullable Address domicileAddress;
    private @Nullable DivisionCode residence;
    private @Nullable Address residenceAddress;
    private List<Contact> contacts;
    private List<Biometric> biometrics;
    private List<Care> care;
    private boolean unidentified;
    private @Nullable Ref<Person> mergedInto;

    PersonChange(Person before) {
        this.id = before.id();
        this.name = before.name();
        this.sex = before.sex();
        this.birthDate = before.birthDate();
        this.birthPrecision = before.birthPrecision();
        this.idType = before.idType();
        this.citizenId = before.citizenId();
        this.otherId = before.otherId();
        this.idStatus = before.idStatus();
        this.names = before.names();
        this.ethnicity = before.ethnicity();
        this.nationality = before.nationality();
        this.education = before.education();
        this.maritalStatus = before.maritalStatus();
        this.domicile = before.domicile();
        this.domicileAddress = before.domicileAddress();
        this.residence = before.residence();
        this.residenceAddress = before.residenceAddress();
        this.contacts = before.contacts();
        this.biometrics = before.biometrics();
        this.care = before.care();
        this.unidentified = before.unidentified();
        this.mergedInto = before.mergedInto();
    }

    public PersonChange name(PersonName next) {
        this.name = next;
        return this;
    }

    public PersonChange sex(Sex next) {
        this.sex = next;
        return this;
    }

    public PersonChange birthDate(@Nullable LocalDate next) {
        this.birthDate = next;
        return this;
    }

    public PersonChange birthPrecision(BirthPrecision next) {
        this.birthPrecision = next;
        return this;
    }

    public PersonChange idType(IdType next) {
        this.idType = next;
        return this;
    }

    public PersonChange citizenId(@Nullable CitizenId next) {
        this.citizenId = next;
        return this;
    }

    public PersonChange otherId(@Nullable OtherId next) {
        this.otherId = next;
        return this;
    }

    public PersonChange idStatus(IdStatus next) {
        this.idStatus = next;
        return this;
    }

    public PersonChange names(List<OtherName> next) {
        this.names = next;
        return this;
    }

    public PersonChange ethnicity(@Nullable Ethnicity next) {
        this.ethnicity = next;
        return this;
    }

    public PersonChange nationality(String next) {
        this.nationality = next;
        return this;
    }

    public PersonChange education(@Nullable Education next) {
        this.education = next;
        return this;
    }

    public PersonChange maritalStatus(@Nullable MaritalStatus next) {
        this.maritalStatus = next;
        return this;
    }

    public PersonChange domicile(@Nullable DivisionCode next) {
        this.domicile = next;
        return this;
    }

    public PersonChange domicileAddress(@Nullable Address next) {
        this.domicileAddress = next;
        return this;
    }

    public PersonChange residence(@Nullable DivisionCode next) {
        this.residence = next;
        return this;
    }

    public PersonChange residenceAddress(@Nullable Address next) {
        this.residenceAddress = next;
        return this;
    }

    public PersonChange contacts(List<Contact> next) {
        this.contacts = next;
        return this;
    }

    public PersonChange biometrics(List<Biometric> next) {
        this.biometrics = next;
        return this;
    }

    public PersonChange care(List<Care> next) {
        this.care = next;
        return this;
    }

    public PersonChange unidentified(boolean next) {
        this.unidentified = next;
        return this;
    }

    public PersonChange mergedInto(@Nullable Ref<Person> next) {
        this.mergedInto = next;
        return this;
    }

    /** The person with these changes; the record's own checks apply. */
    public Person make() {
        return new Person(
                id,
                name,
                sex,
                birthDate,
                birthPrecision,
                idType,
                citizenId,
                otherId,
                idStatus,
                names,
                ethnicity,
                nationality,
                education,
                maritalStatus,
                domicile,
                domicileAddress,
                residence,
                residenceAddress,
                contacts,
                biometrics,
                care,
                unidentified,
                mergedInto);
    }
}
