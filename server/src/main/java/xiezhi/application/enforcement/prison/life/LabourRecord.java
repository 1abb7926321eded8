package xiezhi.application.enforcement.prison.life;

import static xiezhi.kernel.fault.Check.that;

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
import xiezhi.kernel.record.Standard;

/** 劳动记录: one inmate's post, hours and pay in a month, with the rest days that are owed. */
@Standard(
        code = "prison.labour-record",
        name = "劳动记录",
        basis = {"监狱法#103", "监狱法#104"},
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
        writers = {PrisonDuty.WARD, PrisonDuty.EDUCATION},
        keep = Keep.TEN_YEARS)
public record LabourRecord(
        @Key Ref<LabourRecord> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item("月份") @Listed LocalDate month,
        @Item(value = "岗位", size = 50) @Listed String post,
        @Item(value = "工时", min = 0) @Listed int hours,
        @Item(value = "待补休天数", min = 0) int daysOffOwed,
        @Item("报酬") @Nullable Money pay,
        @Item(value = "岗前培训", size = 200) @Nullable String training,
        @Item(value = "工伤", size = 500) @Nullable String injury) {

    public LabourRecord {
        that(hours <= 744, "工时超过当月小时数");
    }
}
