package xiezhi.application.enforcement.drugrehab;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 传染病标识: for the doctor alone. Nobody else can list, find, open or export it, not even to learn that it is there. */
@Standard(
        code = "drugrehab.infection-flag",
        name = "传染病标识",
        basis = "艾滋病防治条例#39",
        readers = RehabDuty.DOCTOR,
        writers = RehabDuty.DOCTOR,
        unmaskers = RehabDuty.DOCTOR,
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record InfectionFlag(
        @Key Ref<InfectionFlag> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item(value = "标识", sealed = true) Infection infection,
        @Item("登记日期") @Listed LocalDate day,
        @Item(value = "治疗安排", size = 500, sealed = true) @Nullable String care) {}
