package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 材料: what is asked for or handed in, and by when. */
public record Papers(
        @Item("案号") @Nullable CaseNumber caseNumber,
        @Item("日期") LocalDate on,
        @Item(value = "材料", size = 500) String papers,
        @Item(value = "说明", size = 500) String reason) {}
