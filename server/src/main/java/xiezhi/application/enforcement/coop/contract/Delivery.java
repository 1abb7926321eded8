package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 交付预告: who is brought, when, in which state of health. */
public record Delivery(
        @Item("案号") @Nullable CaseNumber caseNumber,
        @Item("拟交付日期") LocalDate plannedOn,
        @Item(value = "看守所或者交付单位", size = 100) String place,
        @Item(value = "健康情况", size = 500) String health,
        @Item(value = "羁押期间表现", size = 1000) String behaviour) {}
