package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 提请: what is proposed for the term and on which record. */
public record TermProposal(
        @Item("提请日期") LocalDate on,
        @Item("种类") TermKind kind,
        @Item(value = "建议减刑月数", min = 0) int months,
        @Item(value = "规则说明", size = 4000) String trace,
        @Item(value = "文书", size = 100) String document) {}
