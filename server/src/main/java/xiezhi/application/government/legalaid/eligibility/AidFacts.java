package xiezhi.application.government.legalaid.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.ApplicantKind;
import xiezhi.application.government.legalaid.Exemption;
import xiezhi.kernel.record.Item;

/**
 * 资格审查事实: what the rule is told. Sums are texts, because they are read strictly and echoed, and a faulty one is an answer and
 * no breakdown.
 *
 * @param division where the aid centre applied to is
 * @param organDivision seat of the organ that handles the litigation, or of the body that settles the dispute
 * @param eventDivision where the event happened
 * @param standardOn the day whose economic standard applies; the day of filing where it is not given
 */
public record AidFacts(
        @Item("申请人类别") @Nullable ApplicantKind applicantKind,
        @Item("事项") @Nullable AidMatter matter,
        @Item("援助形式") @Nullable AidForm form,
        @Item("家庭成员") @Nullable List<Member> household,

        @Item(value = "家庭过去12个月的收入合计(元)", size = 30, hint = "工资、种地养殖、退休金等加在一起") @Nullable
        String incomeTotal12m,

        @Item(value = "家庭财产合计(元)", size = 30, hint = "存款、股票等, 不算自住的房子") @Nullable
        String assets,

        @Item("免予核查类别") @Nullable Set<Exemption> exemptions,
        @Item("有证明材料") @Nullable Boolean exemptionProved,
        @Item("是否打官司") @Nullable Boolean litigation,
        @Item("时效或者期限届满日") @Nullable LocalDate limitationExpiry,
        @Item("申请日期") @Nullable LocalDate filedOn,
        @Item("需要立即申请保全或者先予执行") @Nullable Boolean preservationNeeded,
        @Item(value = "申请地区划代码", size = 12) @Nullable String division,

        @Item(value = "办案机关或者争议处理机关所在地区划代码", size = 12) @Nullable
        String organDivision,

        @Item(value = "事由发生地区划代码", size = 12) @Nullable String eventDivision,
        @Item("嫌疑人或者被告人情况") @Nullable Suspect suspect,
        @Item("适用标准的日期") @Nullable LocalDate standardOn) {

    /** 家庭成员: one person of the household with the income of the last twelve months. */
    public record Member(
            @Item(value = "姓名", size = 50) @Nullable String name,
            @Item(value = "关系", size = 20) @Nullable String relation,

            @Item(value = "过去12个月收入(元)", size = 30) @Nullable
            String income12m,

            @Item("是对方当事人") @Nullable Boolean opponent) {

        /** Whether the member is the other party of the dispute and so is not counted. */
        public boolean against() {
            return Boolean.TRUE.equals(opponent);
        }
    }

    /** 嫌疑人情况: what decides whether a lawyer must be named without application. */
    public record Suspect(
            @Item(value = "年龄", min = 0) @Nullable Integer age,
            @Item("出生日期") @Nullable LocalDate birth,
            @Item("视力、听力或者言语残疾") @Nullable Boolean disabled,
            @Item("不能完全辨认自己行为") @Nullable Boolean notFullyCapable,
            @Item("可能被判处无期徒刑、死刑") @Nullable Boolean lifeOrDeath,
            @Item("申请法律援助的死刑复核被告人") @Nullable Boolean deathReview,
            @Item("缺席审判") @Nullable Boolean inAbsence,
            @Item("强制医疗案件") @Nullable Boolean compulsoryTreatment,
            @Item("已经自己委托辩护人") @Nullable Boolean ownDefender) {}

    /** The day whose standard applies. */
    @Nullable
    LocalDate standardDay() {
        return standardOn == null ? filedOn : standardOn;
    }
}
