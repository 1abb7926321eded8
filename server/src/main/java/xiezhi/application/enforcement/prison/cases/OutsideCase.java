package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.sentence.outside.OutsideGround;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 暂予监外执行案件: from the application and the diagnosis to the bureau's decision, the hand-over, and the recall. */
@Standard(
        code = "prison.outside-case",
        name = "暂予监外执行案件",
        basis = {"监狱法#44", "监狱法#45"},
        title = "number",
        readers = {
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record OutsideCase(
        @Key Ref<OutsideCase> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed OutsideState state,
        @Item(value = "适用情形", sealed = true) OutsideGround ground,

        @Item(value = "诊断", size = 2000, sealed = true) @Nullable
        String diagnosis,

        @Item(value = "诊断医院", size = 100) @Nullable String hospital,
        @Item("诊断医师") List<Doctor> doctors,

        @Item(value = "社会危险性评估", size = 2000, sealed = true) @Nullable
        String dangerEvaluation,

        @Item("保证人") @Nullable PersonName guarantor,
        @Item("病情危急") boolean urgent,
        @Item(value = "适用规则和理由", size = 8000) String ruleTrace,
        @Item("公示起始日") @Nullable LocalDate noticeFrom,
        @Item("公示截止日") @Nullable LocalDate noticeTo,
        @Item(value = "决定书号", size = 60) @Nullable String decisionNumber,
        @Item("决定日期") @Listed @Nullable LocalDate decidedOn,
        @Item("监外执行至") @Listed @Nullable LocalDate outsideUntil,
        @Item("移交日期") @Nullable LocalDate handedOverOn,
        @Item(value = "接收的社区矫正机构", size = 100) @Nullable String receiver,
        @Item("收监日期") @Nullable LocalDate recalledOn,
        @Item("执行后公告日期") @Nullable LocalDate announcedOn) {

    public OutsideCase {
        doctors = List.copyOf(doctors);
    }

    /** 诊断医师: at least two, associate chief or above. */
    public record Doctor(
            @Item(value = "姓名", size = 50) String name,
            @Item(value = "职称", size = 50) String title) {}

    /** The next version, field by field. */
    public OutsideCaseChange change() {
        return new OutsideCaseChange(this);
    }
}
