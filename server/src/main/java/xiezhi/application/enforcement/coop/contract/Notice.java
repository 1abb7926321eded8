package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 公示或者开庭: when and where. */
public record Notice(
        @Item("案号") CaseNumber caseNumber,
        @Item("日期") LocalDate on,
        @Item(value = "内容", size = 1000) String text) {}
