package xiezhi.application.enforcement.prison.life;

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

/** 改造方案: what this inmate is to change and how, looked at again in each review. */
@Standard(
        code = "prison.reform-plan",
        name = "改造方案",
        basis = {"监狱法#93"},
        readers = {
            PrisonDuty.INTAKE,
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.CUSTODY,
            PrisonDuty.EDUCATION,
            PrisonDuty.LIFE,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        writers = {PrisonDuty.WARD, PrisonDuty.EDUCATION},
        keep = Keep.PERMANENT)
public record ReformPlan(
        @Key Ref<ReformPlan> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item("目标") List<Goal> goals,
        @Item("制定日期") @Listed LocalDate madeOn,
        @Item("评估日期") @Listed LocalDate reviewBy,
        @Item(value = "效果评估", size = 1000) @Nullable String effect) {

    public ReformPlan {
        goals = List.copyOf(goals);
    }

    /** 目标和措施. */
    public record Goal(
            @Item(value = "目标", size = 200) String goal,
            @Item(value = "措施", size = 300) String measure) {}
}
