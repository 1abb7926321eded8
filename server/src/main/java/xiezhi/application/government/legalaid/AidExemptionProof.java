package xiezhi.application.government.legalaid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 免予核查证明核对: which paper an officer saw, or which source confirmed it, so that the economic condition is not checked. */
@Standard(
        code = "legalaid.exemption-proof",
        name = "免予核查证明核对",
        basis = "法律援助法#42",
        readers = {AidDuty.RECEIVE, AidDuty.REVIEW, AidDuty.DECIDE, AidDuty.OBJECTION, AidDuty.LEAD})
public record AidExemptionProof(
        @Key Ref<AidExemptionProof> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("免予核查类别") Exemption exemption,
        @Item("核对方式") ProofSource source,

        @Item(value = "证明材料或者数据来源", size = 100, hint = "如: 最低生活保障证; 民政部门社会救助信息系统")
        String paper,

        @Item(value = "证明编号", size = 60, sealed = true) @Nullable
        String paperNumber,

        @Item(value = "核对人", size = 50) String checkedBy,
        @Item("核对日期") LocalDate checkedOn) {}
