package xiezhi.application.government.legalaid.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.CaseOrgan;
import xiezhi.application.government.legalaid.MandatoryGround;
import xiezhi.application.government.legalaid.ProceedingStage;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;

/** 通知填报: what the notice of an organ says. */
public record NoticeFiling(
        @Item("办案机关类别") CaseOrgan organ,
        @Item(value = "办案机关名称", size = 100) String organName,
        @Item(value = "通知文号", size = 60) String fileNumber,
        @Item("通知情形") MandatoryGround ground,
        @Item("嫌疑人、被告人姓名") PersonName suspectName,
        @Item("出生日期") @Nullable LocalDate suspectBirth,
        @Item("诉讼阶段") ProceedingStage stage,
        @Item(value = "羁押场所", size = 100) @Nullable String custodyPlace,
        @Item("收到时间") @Nullable Instant receivedAt,
        @Item("办案机关所在地") @Nullable DivisionCode division) {}
