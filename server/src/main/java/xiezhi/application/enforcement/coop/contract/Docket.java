package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 立案: the court's number for the case. */
public record Docket(
        @Item("案号") CaseNumber caseNumber,
        @Item("立案日期") LocalDate on) {}
