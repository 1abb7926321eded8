package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.lawyer.ServiceLanguage;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 法律援助申请: what was asked, by whom and why; also the root of the file of a notified case. Its state is the state of the file. */
@Standard(
        code = "legalaid.application",
        version = "1.1.0",
        name = "法律援助申请",
        basis = "法律援助法#43",
        title = "number",
        readers = {
            AidDuty.RECEIVE,
            AidDuty.REVIEW,
            AidDuty.DECIDE,
            AidDuty.ASSIGN,
            AidDuty.HANDLE,
            AidDuty.CLOSE,
            AidDuty.OBJECTION,
            AidDuty.LEAD,
            AidDuty.STATISTICS
        },
        unmaskers = {AidDuty.RECEIVE, AidDuty.REVIEW, AidDuty.DECIDE, AidDuty.ASSIGN, AidDuty.HANDLE, AidDuty.OBJECTION
        },
        keep = Keep.THIRTY_YEARS)
public record AidApplication(
        @Key Ref<AidApplication> id,
        @Item("申请编号") @Listed @Searched CaseNumber number,
        @Item("状态") @Listed AidState state,
        @Item("案件来源") @Listed AidSource source,
        @Item("渠道") AidChannel channel,
        @Item("收到时间") @Listed Instant receivedAt,
        @Item("申请人类别") ApplicantKind applicantKind,
        @Item("申请人姓名") @Listed @Searched PersonName applicantName,
        @Item("公民身份号码") @Searched @Nullable CitizenId citizenId,
        @Item("其他证件号码") @Nullable OtherId otherId,
        @Item("移动电话") @Searched @Nullable Mobile mobile,
        @Item(value = "代为申请人", sealed = true) List<AidAgent> agents,

        @Item(value = "安全联系方式", size = 500, sealed = true) @Nullable
        String safeContact,

        @Item("需要的服务语言") @Nullable ServiceLanguage language,
        @Item("希望承办人员的性别") @Nullable Sex lawyerSex,
        @Item("援助形式") AidForm form,
        @Item("事项") @Listed AidMatter matter,
        @Item("案件类型") @Listed AidCaseType caseType,

        @Item(value = "事实和理由", size = 5000, sealed = true) @Nullable
        String facts,

        @Item("对方当事人") @Nullable PartyName opponentName,
        @Item(value = "对方代理人所在机构", size = 100) @Nullable String opponentFirm,
        @Item("申请地") DivisionCode division,
        @Item("是否诉讼") boolean litigation,
        @Item(value = "办案机关或者争议处理机关", size = 100) @Nullable String organName,
        @Item("办案机关所在地") @Nullable DivisionCode organDivision,
        @Item("事由发生地") @Nullable DivisionCode eventDivision,
        @Item("免予核查类别") Set<Exemption> exemptions,
        @Item("免予核查证明已核对") boolean exemptionProved,
        @Item(value = "家庭成员", sealed = true) List<HouseholdMember> household,
        @Item(value = "家庭过去12个月收入", sealed = true) @Nullable Money incomeTotal12m,
        @Item(value = "家庭财产", sealed = true) @Nullable Money assets,
        @Item("个人诚信承诺") boolean honestDeclaration,
        @Item("时效或者期限届满日") @Nullable LocalDate limitationExpiry,
        @Item("需要立即保全或者先予执行") boolean preservationNeeded,
        @Item("紧急") @Listed boolean urgent,
        @Item("先行提供尚未转正") boolean provisional,
        @Item("受援人群体") Set<VulnerableGroup> groups,
        @Item("材料") List<AidMaterial> materials,
        @Item("接收机构") @Nullable Ref<Unit> intakeUnit,
        @Item("适用法律时点") LocalDate legalAsOf) {

    public AidApplication {
        agents = List.copyOf(agents);
        exemptions = Set.copyOf(exemptions);
        household = List.copyOf(household);
        groups = Set.copyOf(groups);
        materials = List.copyOf(materials);
        that(citizenId == null || otherId == null, "公民身份号码和其他证件号码只填一项");
        that(agents.size() <= 1, "代为申请人最多一人");
        that(household.size() <= 30, "家庭成员最多30人");
    }

    /** The same file in another state. */
    public AidApplication in(AidState next) {
        return change().state(next).make();
    }

    /** Whether a guardian who is complained of must not be told. */
    public boolean guardianUnaware() {
        return agents.stream().anyMatch(agent -> agent.ground().againstGuardian());
    }

    /** The next version of the file, field by field. */
    public AidApplicationChange change() {
        return new AidApplicationChange(this);
    }

    /** The title that a work list shows: no personal data. */
    public String title() {
        return number.value() + " " + matter.label();
    }
}
