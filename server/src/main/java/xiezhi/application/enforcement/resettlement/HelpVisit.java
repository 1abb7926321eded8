package xiezhi.application.enforcement.resettlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 走访: how the person is and what is needed; no report, no duty of his. */
@Standard(
        code = "resettlement.visit",
        name = "帮扶走访",
        basis = "中办发〔2010〕5号#2",
        readers = {HelpDuty.COUNTY, HelpDuty.OFFICE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record HelpVisit(
        @Key Ref<HelpVisit> id,
        @Item("帮教档案") Ref<HelpCase> help,
        @Item("日期") @Listed LocalDate day,
        @Item("方式") @Listed VisitMode mode,
        @Item(value = "内容", size = 1000, sealed = true) String content,
        @Item(value = "情绪", size = 100) @Nullable String mood,
        @Item(value = "需要", size = 500) @Nullable String needs) {}
