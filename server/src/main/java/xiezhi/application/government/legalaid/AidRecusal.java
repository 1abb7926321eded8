package xiezhi.application.government.legalaid;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 回避: an officer or lawyer declares that he is a relative or has an interest, and does nothing more on the file. */
@Standard(
        code = "legalaid.recusal",
        name = "回避",
        basis = "法律援助法#61",
        readers = {AidDuty.REVIEW, AidDuty.DECIDE, AidDuty.LEAD})
public record AidRecusal(
        @Key Ref<AidRecusal> id,
        @Item("案件") Ref<AidApplication> application,
        @Item(value = "人员标识", size = 36) String person,
        @Item(value = "姓名", size = 50) String name,
        @Item(value = "回避原因", size = 200) String kinship,
        @Item("声明日期") LocalDate declaredOn) {}
