package xiezhi.application.enforcement.prison.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 收监检查: papers, identity, search and health of somebody who was delivered, with what came of it. */
@Standard(
        code = "prison.admission-check",
        name = "收监检查",
        basis = {"监狱法#32", "监狱法#33"},
        readers = {PrisonDuty.INTAKE, PrisonDuty.PENALTY, PrisonDuty.CUSTODY, PrisonDuty.PROCURATOR, PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record AdmissionCheck(
        @Key Ref<AdmissionCheck> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item("送交日期") @Listed LocalDate deliveredOn,
        @Item("文书核对") List<AdmissionFacts.Line> papers,
        @Item("身份核验") @Listed IdentityResult identity,
        @Item("结论") @Listed AdmissionOutcome decision,
        @Item("不予收监理由") @Nullable RefusalGround refusal,
        @Item("检查人为女性") boolean searcherWoman,
        @Item("随身物品") List<Belonging> property,
        @Item(value = "违禁品", size = 500) @Nullable String contraband,

        @Item(value = "体检情况", size = 1000, sealed = true) @Nullable
        String medical,

        @Item("具有暂予监外执行情形") boolean tmpSuggested,
        @Item(value = "规则理由", size = 2000) String reasons) {

    public AdmissionCheck {
        papers = List.copyOf(papers);
        property = List.copyOf(property);
    }

    /** 随身物品: what he brought and where it went. */
    public record Belonging(
            @Item(value = "物品", size = 50) String thing,
            @Item("数量") int count,
            @Item(value = "处理", size = 50) String handling) {}
}
