package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/**
 * 身份主张: what a form or message says of the person it brings in. It is searched for before anybody is recorded.
 *
 * @param idNumber the number as typed; one whose check character fails is kept as it is and never repaired
 * @param verified whether police or a court has confirmed the identity document
 * @param relatives names of parents and spouse
 * @param biometricHit the person whom the police library named for the same fingerprint, or null
 */
public record Claim(
        @Item("姓名") PersonName name,
        @Item("性别") Sex sex,
        @Item("出生日期") @Nullable LocalDate birthDate,
        @Item("出生日期精度") BirthPrecision birthPrecision,
        @Item("证件类型") IdType idType,
        @Item("证件号码") @Nullable OtherId idNumber,
        @Item("已经核验") boolean verified,
        @Item(value = "国籍", size = 3) String nationality,
        @Item("户籍地") @Nullable DivisionCode domicile,
        @Item("居住地") @Nullable DivisionCode residence,
        @Item("外部编号") List<ClaimedNumber> numbers,
        @Item("父母配偶姓名") List<Relative> relatives,
        @Item("生物特征比中") @Nullable Ref<Person> biometricHit,
        @Item("姓名为自报") boolean selfReported) {

    /** 所称编号: a number in another register, and who issued it. */
    public record ClaimedNumber(
            @Item("种类") NumberKind kind,
            @Item("编号") OtherId number,
            @Item(value = "发给机关", size = 100) String issuer) {}

    /** 亲属姓名. */
    public record Relative(@Item("姓名") PersonName name) {}

    public Claim {
        numbers = List.copyOf(numbers);
        relatives = List.copyOf(relatives);
    }

    /** The citizen identity number if it is a true one; a wrong one is never repaired. */
    public @Nullable CitizenId citizenId() {
        if (idType != IdType.CITIZEN_ID || idNumber == null) {
            return null;
        }
        try {
            return new CitizenId(idNumber.value());
        } catch (Unfit wrong) {
            return null;
        }
    }

    /** 持居民身份证的主张: name, sex and birth date with a citizen identity number. */
    public static Claim citizen(String name, CitizenId id, boolean verified) {
        return new Claim(
                new PersonName(name),
                id.sex(),
                id.birthDate(),
                BirthPrecision.DAY,
                IdType.CITIZEN_ID,
                new OtherId(id.value()),
                verified,
                "CHN",
                null,
                null,
                List.of(),
                List.of(),
                null,
                false);
    }

    /** 自报姓名的主张: somebody without papers who gives a name, or is given one. */
    public static Claim selfReported(String name, Sex sex) {
        return new Claim(
                new PersonName(name),
                sex,
                null,
                BirthPrecision.ESTIMATED,
                IdType.SELF_REPORTED,
                null,
                false,
                "CHN",
                null,
                null,
                List.of(),
                List.of(),
                null,
                true);
    }

    /** The same claim with one more number of another register. */
    public Claim numbered(NumberKind kind, String number, String issuer) {
        List<ClaimedNumber> more = new java.util.ArrayList<>(numbers);
        more.add(new ClaimedNumber(kind, new OtherId(number), issuer));
        return new Claim(
                name,
                sex,
                birthDate,
                birthPrecision,
                idType,
                idNumber,
                verified,
                nationality,
                domicile,
                residence,
                more,
                relatives,
                biometricHit,
                selfReported);
    }

    /** The same claim with domicile and residence. */
    public Claim living(@Nullable DivisionCode at, @Nullable DivisionCode now) {
        return new Claim(
                name,
                sex,
                birthDate,
                birthPrecision,
                idType,
                idNumber,
                verified,
                nationality,
                at,
                now,
                numbers,
                relatives,
                biometricHit,
                selfReported);
    }
}
