package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 封存: which case's record is to be sealed. */
public record SealOrder(
        @Item("日期") LocalDate on,
        @Item("原判案号") CaseNumber caseNumber,
        @Item(value = "文书", size = 100) String document) {}
