package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 办案机关通知: police, procuratorate or court ask for a lawyer. The centre names one within three days of receipt. */
@Standard(
        code = "legalaid.notice",
        name = "办案机关通知",
        basis = "法律援助法#36",
        title = "fileNumber",
        readers = {AidDuty.NOTIFY, AidDuty.ASSIGN, AidDuty.DECIDE, AidDuty.LEAD},
        keep = Keep.THIRTY_YEARS)
public record AidNotice(
        @Key Ref<AidNotice> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("办案机关类别") @Listed CaseOrgan organ,

        @Item(value = "办案机关名称", size = 100) @Listed @Searched
        String organName,

        @Item(value = "通知文号", size = 60) @Listed @Searched String fileNumber,
        @Item("通知情形") @Listed MandatoryGround ground,
        @Item("嫌疑人、被告人姓名") PersonName suspectName,
        @Item("出生日期") @Nullable LocalDate suspectBirth,
        @Item("诉讼阶段") ProceedingStage stage,
        @Item(value = "羁押场所", size = 100) @Nullable String custodyPlace,
        @Item("收到时间") @Listed Instant receivedAt) {

    public AidNotice {
        that(!organName.isBlank(), "办案机关名称不能为空");
        that(!fileNumber.isBlank(), "通知文号不能为空");
    }
}
