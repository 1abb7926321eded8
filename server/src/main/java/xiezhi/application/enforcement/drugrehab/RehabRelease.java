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

/** 解除: the certificate, who was told, and whether community rehabilitation was proposed. */
@Standard(
        code = "drugrehab.release",
        name = "解除",
        basis = "戒毒条例#34",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record RehabRelease(
        @Key Ref<RehabRelease> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("种类") @Listed ReleaseKind kind,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "解除证明书编号", size = 60) @Nullable String certificate,
        @Item("通知决定机关之日") @Nullable LocalDate policeTold,
        @Item("已通知家属、所在单位和派出所领回") boolean familyTold,
        @Item("建议责令社区康复") boolean communityProposed,
        @Item(value = "社区康复月数", min = 1) @Nullable Integer communityMonths,
        @Item(value = "另案接收机关", size = 100) @Nullable String nextCustodian) {}
