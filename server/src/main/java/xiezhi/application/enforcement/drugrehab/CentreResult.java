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

/** 中心评估记录: what one of the five centres found; the evidence that an assessment rests on. */
@Standard(
        code = "drugrehab.centre-result",
        name = "中心评估记录",
        basis = "戒毒条例#30",
        readers = {RehabDuty.BRIGADE, RehabDuty.PSYCH, RehabDuty.TRAIN, RehabDuty.ASSESS, RehabDuty.HEAD},
        writers = {RehabDuty.DOCTOR, RehabDuty.PSYCH, RehabDuty.TRAIN, RehabDuty.ASSESS, RehabDuty.BRIGADE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record CentreResult(
        @Key Ref<CentreResult> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("中心") @Listed Centre centre,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "项目", size = 100) @Listed String subject,
        @Item("结果") @Listed Outcome outcome,
        @Item(value = "说明", size = 1000) @Nullable String note) {}
