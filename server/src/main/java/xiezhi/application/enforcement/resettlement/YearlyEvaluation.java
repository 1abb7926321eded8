package xiezhi.application.enforcement.resettlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 年度评估: work, home, relations and needs, once a year; the key flag is looked at again. */
@Standard(
        code = "resettlement.evaluation",
        name = "年度评估",
        basis = "中办发〔2010〕5号#2",
        readers = {HelpDuty.COUNTY, HelpDuty.OFFICE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record YearlyEvaluation(
        @Key Ref<YearlyEvaluation> id,
        @Item("帮教档案") Ref<HelpCase> help,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "工作", size = 300) String work,
        @Item(value = "住所", size = 300) String housing,
        @Item(value = "家庭和社会关系", size = 300) String relations,
        @Item(value = "需要", size = 500) @Nullable String needs,
        @Item("仍为重点帮教对象") boolean key) {}
