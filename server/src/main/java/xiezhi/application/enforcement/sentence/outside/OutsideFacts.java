package xiezhi.application.enforcement.sentence.outside;

import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.kernel.record.Item;

/** 暂予监外执行审查事实: the case on the day of the application, and what doctors and officers found. */
public record OutsideFacts(
        @Item("案件") CaseFacts file,
        @Item("适用情形") OutsideGround ground,
        @Item(value = "有社会危险性", hint = "由人评估") @Nullable Boolean dangerous,
        @Item("自伤自残") @Nullable Boolean selfHarm,
        @Item("不配合治疗") @Nullable Boolean refusesTreatment,
        @Item("高血压、糖尿病、心脏病等慢性病") @Nullable Boolean chronic,
        @Item("短期内有生命危险") @Nullable Boolean dying,
        @Item("省级人民政府指定的医院") @Nullable Boolean designatedHospital,
        @Item(value = "签名的副高以上医师人数", min = 0) @Nullable Integer doctors,
        @Item("有保证人") @Nullable Boolean guarantor) {}
