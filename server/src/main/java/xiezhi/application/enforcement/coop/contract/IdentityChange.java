package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;

/** 身份更正: the name and number that were found. */
public record IdentityChange(
        @Item("日期") LocalDate on,
        @Item("更正裁定案号") @Nullable CaseNumber caseNumber,
        @Item("查明的姓名") PersonName name,
        @Item("查明的身份号码") @Nullable CitizenId citizenId,
        @Item(value = "理由", size = 500) String reason) {}
