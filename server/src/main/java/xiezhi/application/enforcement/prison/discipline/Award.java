package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 奖惩: a reward or a punishment other than confinement, proposed by the ward and decided by the prison. */
@Standard(
        code = "prison.award",
        name = "奖惩",
        basis = {"监狱法#83", "监狱法#84"},
        title = "number",
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
        keep = Keep.PERMANENT)
public record Award(
        @Key Ref<Award> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed AwardState state,
        @Item("类型") @Listed AwardKind kind,
        @Item(value = "依据条款", size = 60) String basis,
        @Item(value = "事实", size = 2000, sealed = true) String facts,
        @Item("需要复核") @Listed boolean review,
        @Item(value = "复核意见", size = 500) @Nullable String reviewed,
        @Item("决定日期") @Listed @Nullable LocalDate decidedOn,
        @Item(value = "审批意见", size = 500) @Nullable String opinion) {

    /** The next version, field by field. */
    public AwardChange change() {
        return new AwardChange(this);
    }
}
