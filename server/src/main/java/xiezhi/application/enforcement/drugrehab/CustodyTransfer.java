package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 移交羁押: handed to another authority by its papers; the term runs on meanwhile. */
@Standard(
        code = "drugrehab.custody-transfer",
        name = "移交羁押",
        basis = "戒毒条例#36",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record CustodyTransfer(
        @Key Ref<CustodyTransfer> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("移交日期") LocalDate starts,
        @Item(value = "接收机关", size = 100) String organ,
        @Item(value = "法律文书编号", size = 100) String document,
        @Item("释放或者刑罚执行完毕之日") @Nullable LocalDate freed) {

    public CustodyTransfer {
        that(freed == null || !freed.isBefore(starts), "释放之日不能早于移交日期");
    }

    /** The same transfer, ended. */
    public CustodyTransfer freedOn(LocalDate day) {
        return new CustodyTransfer(id, rehab, starts, organ, document, day);
    }

}
