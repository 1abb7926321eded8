package xiezhi.application.enforcement.drugrehab;

import java.time.LocalDate;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 探访: who came, and when; nothing is concluded from it about relatives. */
@Standard(
        code = "drugrehab.visit",
        name = "探访",
        basis = "禁毒法#46",
        readers = {RehabDuty.BRIGADE, RehabDuty.HEAD},
        writers = RehabDuty.BRIGADE,
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record VisitLog(
        @Key Ref<VisitLog> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("日期") @Listed LocalDate day,
        @Item("探访人") PersonName visitor,
        @Item(value = "关系", size = 40) String relation,
        @Item(value = "时长(分钟)", min = 1) int minutes) {}
