package xiezhi.application.enforcement.prison.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 就诊记录: what the prison's doctor found and did; read by the medical staff alone. */
@Standard(
        code = "prison.health-visit",
        name = "就诊记录",
        basis = {"监狱法#79"},
        readers = {PrisonDuty.LIFE},
        writers = PrisonDuty.LIFE,
        unmaskers = PrisonDuty.LIFE,
        keep = Keep.PERMANENT)
public record HealthVisit(
        @Key Ref<HealthVisit> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "主诉", size = 500, sealed = true) String complaint,

        @Item(value = "诊断", size = 500, sealed = true) @Nullable
        String diagnosis,

        @Item(value = "处置", size = 500, sealed = true) @Nullable
        String treatment,

        @Item("送医院") @Listed boolean toHospital) {}
