package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodySource;
import xiezhi.application.enforcement.prison.intake.AdmissionCheck;
import xiezhi.application.enforcement.prison.intake.AdmissionFacts;
import xiezhi.application.enforcement.prison.intake.IdentityResult;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 收押表单. */
public final class IntakeForms {
    private IntakeForms() {}

    /** 收押预告: who is coming, as police announce it. Known persons are found, not entered again. */
    public record Expected(
            @Item("姓名") PersonName name,
            @Item("性别") Sex sex,
            @Item("公民身份号码") @Nullable CitizenId citizenId,
            @Item("姓名为自报") @Nullable Boolean selfReported,
            @Item("出生日期") @Nullable LocalDate born,
            @Item("收押来源") CustodySource source,
            @Item("拟编监区") Ref<Unit> ward,
            @Item("户籍地或者居住地") @Nullable DivisionCode homeDivision,
            @Item("外国籍") @Nullable Boolean foreigner) {}

    /** 收监检查. */
    public record Check(
            @Item(value = "送交日期", today = true) LocalDate deliveredOn,

            @Item(value = "判决执行之日", hint = "首次送交监狱之日; 调入、解回、捕回而本机构没有记载时填写, 减刑从这一天起算") @Nullable
            LocalDate executedFrom,

            @Item("文书核对") List<AdmissionFacts.Line> papers,
            @Item("身份核验") IdentityResult identity,
            @Item("经过二审") @Nullable Boolean appealed,
            @Item("自诉案件") @Nullable Boolean selfComplaint,
            @Item("刑罚记载可能导致错误收监") @Nullable Boolean penaltyWrong,
            @Item("检查人为女性") boolean searcherWoman,
            @Item("携带子女") @Nullable Boolean withChild,
            @Item("随身物品") List<AdmissionCheck.Belonging> property,
            @Item(value = "违禁品", size = 500) @Nullable String contraband,

            @Item(value = "体检情况", size = 1000, sealed = true) @Nullable
            String medical,

            @Item("具有暂予监外执行情形") boolean tmpSuggested) {

        public Check {
            papers = List.copyOf(papers);
            property = List.copyOf(property);
        }
    }

    /** 不予收监. */
    public record Refusing(
            @Item(value = "书面理由", size = 1000) String reason) {}

    /** 重新收监. */
    public record Reconsidered(
            @Item(value = "检察院书面意见或者法院补正文书", size = 100) String document,
            @Item(value = "收监日期", today = true) LocalDate on) {}

    /** 通知家属. */
    public record FamilyNotice(
            @Item(value = "收件人", size = 50) String recipient,
            @Item(value = "地址或者送达方式", size = 200) String address,
            @Item("没有家属或者无法通知, 通知居委会村委会") boolean committee) {}

    /** 意见. */
    public record Opinion(@Item(value = "意见", size = 500) String opinion) {}
}
