package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.sentence.outside.OutsideGround;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 暂予监外执行表单. */
public final class OutsideForms {
    private OutsideForms() {}

    /** 申请. */
    public record Application(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("适用情形") OutsideGround ground,
            @Item("病情危急") boolean urgent,
            @Item("保证人") @Nullable PersonName guarantor,
            @Item(value = "申请人", size = 100) String applicant) {}

    /** 诊断. */
    public record Diagnosis(
            @Item(value = "诊断医院", size = 100) String hospital,
            @Item("省级人民政府指定的医院") boolean designated,
            @Item("诊断医师") List<OutsideCase.Doctor> doctors,
            @Item(value = "诊断", size = 2000, sealed = true) String diagnosis,
            @Item("高血压、糖尿病、心脏病等慢性病") @Nullable Boolean chronic,
            @Item("短期内有生命危险") @Nullable Boolean dying,
            @Item("自伤自残") @Nullable Boolean selfHarm,
            @Item("不配合治疗") @Nullable Boolean refusesTreatment) {

        public Diagnosis {
            doctors = List.copyOf(doctors);
        }
    }

    /** 审核. */
    public record Danger(
            @Item("有社会危险性") boolean dangerous,

            @Item(value = "社会危险性评估", size = 2000, sealed = true)
            String evaluation) {}

    /** 省局决定. */
    public record Decision(
            @Item("批准") boolean approved,
            @Item(value = "决定书号", size = 60) @Nullable String number,
            @Item("监外执行至") @Nullable LocalDate until,
            @Item(value = "意见", size = 1000) String opinion) {}

    /** 移交. */
    public record HandOver(
            @Item(value = "移交日期", today = true) LocalDate on,
            @Item(value = "社区矫正机构", size = 100) String receiver) {}

    /** 检察院意见. */
    public record ProcuratorObjection(
            @Item(value = "收到日期", today = true) LocalDate on,
            @Item(value = "意见", size = 1000) String opinion) {}

    /** 核查. */
    public record Recheck(
            @Item("维持原决定") boolean stands,
            @Item(value = "核查意见", size = 1000) String opinion) {}
}
