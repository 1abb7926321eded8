package xiezhi.application.enforcement.prison.life;

import java.time.LocalDate;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 生活卫生检查: what was served, cleaned, handed out or searched in a ward on a day. */
@Standard(
        code = "prison.daily-check",
        name = "生活卫生检查",
        basis = {"监狱法#78"},
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
        writers = {PrisonDuty.LIFE, PrisonDuty.WARD},
        keep = Keep.TEN_YEARS)
public record DailyCheck(
        @Key Ref<DailyCheck> id,
        @Item("监区") @Owner @Listed Ref<Unit> ward,
        @Item("日期") @Listed LocalDate day,
        @Item("事项") @Listed DailyKind kind,
        @Item(value = "情况", size = 1000) String finding,
        @Item(value = "人数", min = 0) int people,
        @Item("发现问题") @Listed boolean problem) {}
