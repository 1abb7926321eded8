package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 监管场所转交: an application made in custody; the place forwards it within twenty-four hours. */
@Standard(
        code = "legalaid.transfer",
        name = "监管场所转交",
        basis = "法律援助法#39",
        title = "organName",
        readers = {AidDuty.RECEIVE, AidDuty.REVIEW, AidDuty.LEAD},
        keep = Keep.THIRTY_YEARS)
public record CustodyTransfer(
        @Key Ref<CustodyTransfer> id,
        @Item("案件") Ref<AidApplication> application,
        @Item(value = "监管场所或者办案机关", size = 100) @Listed String organName,
        @Item(value = "羁押编号", size = 40, sealed = true) String custodyNumber,
        @Item("提出申请的时间") @Listed Instant statedAt,
        @Item("转交时间") @Listed Instant forwardedAt,
        @Item("超过24小时") @Listed boolean late) {

    public CustodyTransfer {
        that(!forwardedAt.isBefore(statedAt), "转交时间不能早于提出申请的时间");
    }
}
