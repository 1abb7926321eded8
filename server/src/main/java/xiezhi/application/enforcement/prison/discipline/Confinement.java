package xiezhi.application.enforcement.prison.discipline;

import static xiezhi.kernel.fault.Check.that;

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

/** 禁闭: proposed, examined by a doctor, approved, watched every day, over on its last day at the latest. */
@Standard(
        code = "prison.confinement",
        name = "禁闭",
        basis = {"监狱法#84"},
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
public record Confinement(
        @Key Ref<Confinement> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed ConfinementState state,
        @Item("法定情形") @Listed Misconduct conduct,
        @Item(value = "事实", size = 2000, sealed = true) String facts,
        @Item(value = "拟定天数", min = 1) int proposedDays,
        @Item("有新的事实") boolean newFact,
        @Item("起始日") @Listed @Nullable LocalDate starts,
        @Item("届满日") @Listed @Nullable LocalDate ends,

        @Item(value = "禁闭前体检", size = 500, sealed = true) @Nullable
        String doctorBefore,

        @Item("解除日期") @Listed @Nullable LocalDate liftedOn,
        @Item(value = "解除理由", size = 300) @Nullable String liftReason,
        @Item(value = "审批意见", size = 500) @Nullable String opinion) {

    public Confinement {
        that(ends == null || starts != null && !ends.isBefore(starts), "届满日早于起始日");
    }

    /** The next version, field by field. */
    public ConfinementChange change() {
        return new ConfinementChange(this);
    }
}
