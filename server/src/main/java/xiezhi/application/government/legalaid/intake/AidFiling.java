package xiezhi.application.government.legalaid.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.lawyer.ServiceLanguage;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.ApplicantKind;
import xiezhi.application.government.legalaid.Exemption;
import xiezhi.application.government.legalaid.PartyName;
import xiezhi.application.government.legalaid.VulnerableGroup;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rulebook.Facts;

/** 申请填报: what the hall and the counter send, in the words of the form; everything that is wrong is told at once. */
public record AidFiling(
        @Item("援助形式") @Nullable AidForm form,
        @Item("事项") AidMatter matter,
        @Item("申请人类别") @Nullable ApplicantKind applicantKind,
        @Item(value = "事实和理由", size = 5000) String facts,
        @Item("对方当事人") @Nullable PartyName opponent,
        @Item(value = "对方代理人所在机构", size = 100) @Nullable String opponentFirm,
        @Item("申请地") DivisionCode division,
        @Item(value = "办案机关或者争议处理机关", size = 100) @Nullable String venue,
        @Item("办案机关所在地") @Nullable DivisionCode organDivision,
        @Item("事由发生地") @Nullable DivisionCode eventDivision,
        @Item("是否诉讼") @Nullable Boolean litigation,
        @Item("免予核查类别") @Nullable Set<Exemption> exemptions,
        @Item("家庭成员") @Nullable List<Member> household,
        @Item("家庭过去12个月收入") @Nullable Money incomeTotal12m,
        @Item("家庭财产") @Nullable Money assets,
        @Item("个人诚信承诺") @Nullable Boolean honestDeclaration,
        @Item("时效或者期限届满日") @Nullable LocalDate limitationExpiry,
        @Item("需要立即保全或者先予执行") @Nullable Boolean preservationNeeded,
        @Item("安全联系方式") @Nullable SafeContact safeContact,
        @Item("需要的服务语言") @Nullable ServiceLanguage language,
        @Item("希望承办人员的性别") @Nullable Sex lawyerSex,
        @Item(value = "材料", size = 36) @Nullable List<String> files,
        @Item("申请人姓名") PersonName applicantName,
        @Item("公民身份号码") @Nullable CitizenId citizenId,
        @Item("其他证件号码") @Nullable OtherId otherId,
        @Item("移动电话") @Nullable Mobile mobile,
        @Item("受援人群体") @Nullable Set<VulnerableGroup> groups,
        @Item("代为申请人") @Nullable Agent agent) {

    /** 家庭成员. */
    public record Member(
            @Item("姓名") PersonName name,
            @Item(value = "关系", size = 20) @Nullable String relation,
            @Item("过去12个月收入") @Nullable Money income12m,
            @Item("是对方当事人") @Nullable Boolean opponent) {}

    /** 安全联系方式: how to reach the person without putting anybody at risk. */
    public record SafeContact(
            @Item(value = "方式", size = 20) @Nullable List<String> channels,
            @Item(value = "时间", size = 100) @Nullable String times,
            @Item("不要留言") @Nullable Boolean noMessage) {

        boolean said() {
            return (channels != null && !channels.isEmpty()) || times != null || Boolean.TRUE.equals(noMessage);
        }

        String words() {
            String ways = channels == null
                    ? ""
                    : String.join("、", channels.stream().map(SafeContact::way).toList());
            return "%s; 时间: %s%s"
                    .formatted(ways, times == null ? "不限" : times, Boolean.TRUE.equals(noMessage) ? "; 不要留言" : "");
        }

        private static String way(String channel) {
            return switch (channel) {
                case "CALL" -> "打电话";
                case "SMS" -> "发短信";
                case "BOX" -> "站内消息";
                case "POST" -> "寄信";
                default -> channel;
            };
        }
    }

    /** 代为申请人, as typed; {@code kind} is the answer to the question for whom one applies, {@code ground} its code where a list was offered. */
    public record Agent(
            @Item(value = "为谁申请", size = 30) @Nullable String kind,
            @Item(value = "代为申请的依据", size = 30) @Nullable String ground,
            @Item("姓名") PersonName name,
            @Item("公民身份号码") @Nullable CitizenId citizenId,
            @Item("移动电话") @Nullable Mobile mobile,
            @Item(value = "与申请人的关系", size = 20) String relation) {}

    /** The filing in a loose body. That an exemption is proved is no applicant's to say: an officer finds it (法律援助法 art. 42). */
    public static AidFiling read(Map<String, ?> body, LocalDate today) {
        Map<String, Object> said = new HashMap<>(body);
        said.remove("exemptionProved");
        return Facts.read(AidFiling.class, said, today);
    }
}
