package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 离监: home on one's word, or out under escort for a death or an illness in the family. */
@Standard(
        code = "prison.leave",
        name = "离监",
        basis = {"监狱法#85", "监狱法#86"},
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
        keep = Keep.TEN_YEARS)
public record Leave(
        @Key Ref<Leave> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed LeaveState state,
        @Item("类型") @Listed LeaveKind kind,
        @Item("特许离监情形") @Nullable SpecialLeaveGround ground,
        @Item("离监日期") @Listed LocalDate outOn,
        @Item(value = "天数", min = 1) int days,
        @Item("应返日期") @Listed LocalDate backBy,
        @Item(value = "地点", size = 100) String destination,
        @Item("书面保证") boolean promised,
        @Item("担保人") @Nullable PersonName guarantor,
        @Item("已通知当地公安机关") boolean policeTold,
        @Item(value = "押解民警", size = 200) @Nullable String escorts,
        @Item("一贯表现好") boolean goodConduct,
        @Item("不致再危害社会") boolean noRisk,
        @Item("返监日期") @Nullable LocalDate backOn,
        @Item(value = "审批意见", size = 500) @Nullable String opinion) {

    /** The next version, field by field. */
    public LeaveChange change() {
        return new LeaveChange(this);
    }
}
