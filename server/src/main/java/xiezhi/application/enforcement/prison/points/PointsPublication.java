package xiezhi.application.enforcement.prison.points;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 月度计分公示: a ward's month, posted for everybody in the ward to see, and counted once nobody objects any more. */
@Standard(
        code = "prison.points-publication",
        name = "月度计分公示",
        basis = {"计分考核规定#11"},
        readers = {PrisonDuty.WARD, PrisonDuty.WARD_CHIEF, PrisonDuty.CUSTODY, PrisonDuty.PROCURATOR, PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record PointsPublication(
        @Key Ref<PointsPublication> id,
        @Item("监区") @Owner @Listed Ref<Unit> ward,
        @Item("考核月") @Listed LocalDate month,
        @Item(value = "人数", min = 0) @Listed int people,
        @Item("公示日期") @Listed LocalDate publishedOn,
        @Item("公示截止日") @Listed LocalDate until,
        @Item("计入周期日期") @Listed @Nullable LocalDate confirmedOn) {

    public PointsPublication {
        that(!until.isBefore(publishedOn), "公示截止日早于公示日期");
    }

    PointsPublication confirmed(LocalDate on) {
        return new PointsPublication(id, ward, month, people, publishedOn, until, on);
    }
}
