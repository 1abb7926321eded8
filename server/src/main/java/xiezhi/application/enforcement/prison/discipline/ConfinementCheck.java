package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 禁闭每日检查: what the doctor and the officer on duty found on one day. */
@Standard(
        code = "prison.confinement-check",
        name = "禁闭每日检查",
        basis = {"监狱法#84"},
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
public record ConfinementCheck(
        @Key Ref<ConfinementCheck> id,
        @Item("禁闭") @Listed Ref<Confinement> confinement,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "身体状况", size = 500, sealed = true) String health,
        @Item(value = "放风分钟", min = 0) int outdoorMinutes,
        @Item("医生建议解除") @Listed boolean unfit) {}
