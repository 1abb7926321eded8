package xiezhi.application.enforcement.person;

import static xiezhi.kernel.fault.Check.that;

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
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 人员主索引: one natural person, forever. A new legal status is a new episode and never a second person. */
@Standard(
        code = "person.person",
        name = "人员主索引",
        basis = {"个人信息保护法#13", "个人信息保护法#28"},
        title = "name",
        unmaskers = {PersonDuty.READ, PersonDuty.MATCH},
        keep = Keep.PERMANENT)
public record Person(
        @Key Ref<Person> id,
        @Item("姓名") @Listed @Searched PersonName name,
        @Item("性别") @Listed Sex sex,
        @Item("出生日期") @Listed @Nullable LocalDate birthDate,
        @Item("出生日期精度") BirthPrecision birthPrecision,
        @Item("证件类型") IdType idType,
        @Item("公民身份号码") @Searched @Nullable CitizenId citizenId,

        @Item(value = "其他证件号码", hint = "校验位不符的身份号码也原样记在这里") @Searched @Nullable
        OtherId otherId,

        @Item("证件核验状态") @Listed IdStatus idStatus,
        @Item("其他姓名") List<OtherName> names,
        @Item("民族") @Nullable Ethnicity ethnicity,

        @Item(value = "国籍", size = 3, hint = "GB/T 2659 三位字母代码, 无国籍填 XXA")
        String nationality,

        @Item("文化程度") @Nullable Education education,
        @Item("婚姻状况") @Nullable MaritalStatus maritalStatus,
        @Item("户籍地") @Nullable DivisionCode domicile,
        @Item("户籍地址") @Nullable Address domicileAddress,
        @Item("居住地") @Listed @Nullable DivisionCode residence,
        @Item("居住地址") @Nullable Address residenceAddress,
        @Item(value = "亲属及联系人", sealed = true) List<Contact> contacts,
        @Item(value = "生物特征", sealed = true) List<Biometric> biometrics,
        @Item(value = "照护标识", sealed = true) List<Care> care,
        @Item("身份未查明") boolean unidentified,
        @Item("并入") @Nullable Ref<Person> mergedInto) {

    public Person {
        names = List.copyOf(names);
        contacts = List.copyOf(contacts);
        biometrics = List.copyOf(biometrics);
        care = List.copyOf(care);
        that(nationality.matches("[A-Z]{3}"), "国籍应当为三位字母代码, 例如 CHN");
        that(citizenId == null || idType == IdType.CITIZEN_ID, "有公民身份号码的, 证件类型应当为居民身份证");
        that(!unidentified || idStatus != IdStatus.VERIFIED_BY_POLICE, "身份未查明的人员不能标为公安已核验");
        that(!id.equals(mergedInto), "人员不能并入自己");
    }

    /** The next version of the person, field by field. */
    public PersonChange change() {
        return new PersonChange(this);
    }
}
