package xiezhi.application.enforcement.prison.contact;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 申诉控告检举: kept by the prison and not by the ward; what goes to court, procuratorate, supervision or superior organs is forwarded unopened. */
@Standard(
        code = "prison.complaint",
        name = "申诉控告检举",
        basis = {"监狱法#40", "监狱法#41", "监狱法#43"},
        title = "number",
        readers = {PrisonDuty.COMPLAINTS, PrisonDuty.PROCURATOR},
        unmaskers = PrisonDuty.COMPLAINTS,
        keep = Keep.PERMANENT)
public record Complaint(
        @Key Ref<Complaint> id,
        @Item("服刑档案") Ref<CustodyFile> file,
        @Item(value = "编号", size = 40) @Listed String number,
        @Item("状态") @Listed ComplaintState state,
        @Item("类型") @Listed ComplaintKind kind,
        @Item("实名") boolean named,
        @Item("受理机关") @Listed Addressee addressee,
        @Item("被控告的监区") @Nullable Ref<Unit> accusedWard,

        @Item(value = "内容", size = 5000, sealed = true) @Nullable
        String content,

        @Item("收到日期") @Listed LocalDate receivedOn,
        @Item("转递日期") @Listed @Nullable LocalDate forwardedOn,
        @Item("告知日期") @Listed @Nullable LocalDate toldOn,
        @Item("结果") @Listed @Nullable ComplaintResult result,

        @Item(value = "答复", size = 2000, sealed = true) @Nullable
        String answer) {

    public Complaint {
        that(content == null || !addressee.unopened(), "写给%s的材料不拆阅, 只登记和转递", addressee.label());
    }

    /** The next version, field by field. */
    public ComplaintChange change() {
        return new ComplaintChange(this);
    }
}
