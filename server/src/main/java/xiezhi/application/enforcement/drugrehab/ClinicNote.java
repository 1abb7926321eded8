package xiezhi.application.enforcement.drugrehab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 戒断与诊疗记录: scales, vital signs and medication, for the doctor. */
@Standard(
        code = "drugrehab.clinic-note",
        name = "戒断与诊疗记录",
        basis = "禁毒法#43",
        readers = RehabDuty.DOCTOR,
        writers = RehabDuty.DOCTOR,
        unmaskers = RehabDuty.DOCTOR,
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record ClinicNote(
        @Key Ref<ClinicNote> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("时间") @Listed Instant at,
        @Item(value = "戒断量表分", min = 0) @Nullable Integer withdrawalScore,
        @Item(value = "体征", size = 500, sealed = true) @Nullable String vitalSigns,
        @Item(value = "处置和用药", size = 1000, sealed = true) String treatment) {}
