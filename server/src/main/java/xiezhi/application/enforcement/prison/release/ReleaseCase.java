package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 释放办理: from the hand-over notice to the certificate at the gate. The day stands; only the ledger moves it. */
@Standard(
        code = "prison.release-case",
        name = "释放办理",
        basis = {"监狱法#58", "监狱法#59"},
        title = "number",
        readers = {
            PrisonDuty.INTAKE,
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.CUSTODY,
            PrisonDuty.EDUCATION,
            PrisonDuty.LIFE,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record ReleaseCase(
        @Key Ref<ReleaseCase> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed ReleaseState state,
        @Item("释放类型") @Listed ReleaseKind kind,
        @Item("释放日") @Listed LocalDate releaseOn,
        @Item("衔接通知期限") @Nullable LocalDate noticeBy,
        @Item("衔接通知日期") @Nullable LocalDate noticedOn,
        @Item("出监教育起始日") @Nullable LocalDate educationFrom,
        @Item("重点帮教对象") boolean keyPerson,
        @Item("附加剥夺政治权利") boolean politicalRights,
        @Item("通知公安机关日期") @Nullable LocalDate policeToldOn,
        @Item(value = "在案羁押机关和文书", size = 200) @Nullable String otherWarrant,
        @Item("财产性判项未履行") boolean propertyUnpaid,
        @Item(value = "释放证明书号", size = 60) @Nullable String certificate,
        @Item("账户结清") @Nullable Money refund) {

    /** The next version, field by field. */
    public ReleaseCaseChange change() {
        return new ReleaseCaseChange(this);
    }
}
