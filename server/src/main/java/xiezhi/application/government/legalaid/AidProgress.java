package xiezhi.application.government.legalaid;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 办理情况通报: what the lawyer tells the recipient about a stage. Never changed; a correction is a new one. */
@Standard(
        code = "legalaid.progress",
        name = "办理情况通报",
        basis = "法律援助法#46.2",
        readers = {AidDuty.HANDLE, AidDuty.CLOSE, AidDuty.LEAD})
public record AidProgress(
        @Key Ref<AidProgress> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("阶段") AidStage stage,
        @Item(value = "办理情况", size = 2000, sealed = true) String text,
        @Item("通报日期") LocalDate reportedOn) {}
