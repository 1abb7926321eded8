package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 调查评估委托: what is to be found out, by when. */
public record Evaluation(
        @Item("案号") @Nullable CaseNumber caseNumber,
        @Item("委托日期") LocalDate receivedOn,
        @Item("速裁程序") boolean fastTrack,
        @Item(value = "拟居住地", size = 200) String address,
        @Item(value = "拟适用的刑罚或者措施", size = 200) String purpose) {}
