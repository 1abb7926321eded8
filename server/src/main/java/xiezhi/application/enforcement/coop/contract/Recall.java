package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 收监或者逮捕: on which ground the person is taken into custody. */
public record Recall(
        @Item("案号") @Nullable CaseNumber caseNumber,
        @Item("日期") LocalDate on,
        @Item(value = "事由", size = 500) String ground,
        @Item("准许") boolean granted,
        @Item(value = "文书", size = 100) String document) {}
