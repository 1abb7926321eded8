package xiezhi.application.government.lawyer;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Open;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 执业人员: a lawyer or grassroots legal worker, as far as a case can be given to him: licence, status, fields, languages, experience. */
@Standard(
        code = "lawyer.practitioner",
        name = "执业人员",
        basis = "律师法#5",
        title = "name",
        common = true,
        writers = LawyerDuty.REGISTER,
        unmaskers = LawyerDuty.REGISTER,
        share = Share.UNCONDITIONAL,
        open = Open.STATISTICS_ONLY,
        keep = Keep.PERMANENT)
public record Practitioner(
        @Key Ref<Practitioner> id,
        @Item(value = "执业证号", size = 17) @Listed @Searched String licenceNumber,
        @Item("姓名") @Listed @Searched PersonName name,
        @Item("性别") Sex sex,
        @Item("类别") @Listed PractitionerCategory category,
        @Item("执业机构") @Listed Ref<Institution> institution,
        @Item("执业状态") @Listed PractitionerStatus status,
        @Item("首次执业日期") LocalDate practisedSince,
        @Item("办理刑事案件起始日期") @Nullable LocalDate criminalSince,
        @Item("擅长领域") Set<PracticeField> fields,
        @Item("服务语言") Set<ServiceLanguage> languages,
        @Item("熟悉未成年人身心特点") boolean versedInMinors,
        @Item("执业地") @Listed DivisionCode division,
        @Item("移动电话") @Nullable Mobile mobile,
        @Item("接受法律援助指派") boolean takesAid,
        @Item(value = "平台人员标识", size = 36) @Nullable String person) {

    public Practitioner {
        fields = Set.copyOf(fields);
        languages = Set.copyOf(languages);
        that(licenceNumber.matches("[0-9A-Z]{8,17}"), "执业证号应当为8至17位数字或者字母");
        that(criminalSince == null || !criminalSince.isBefore(practisedSince), "办理刑事案件的起始日期不能早于首次执业日期");
    }

    /** Full years of practice on the day. */
    public int years(LocalDate day) {
        return full(practisedSince, day);
    }

    /** Full years of criminal practice on the day. */
    public int criminalYears(LocalDate day) {
        return criminalSince == null ? 0 : full(criminalSince, day);
    }

    public boolean practising() {
        return status == PractitionerStatus.PRACTISING;
    }

    private static int full(LocalDate since, LocalDate day) {
        return day.isBefore(since) ? 0 : Period.between(since, day).getYears();
    }
}
