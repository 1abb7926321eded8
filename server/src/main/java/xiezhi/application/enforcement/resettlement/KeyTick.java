package xiezhi.application.enforcement.resettlement;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 重点帮教核查项: one tick with what proves it; taken back with a reason when it no longer holds. */
@Standard(
        code = "resettlement.key-tick",
        name = "重点帮教核查项",
        basis = "中办发〔2010〕5号#3",
        readers = {HelpDuty.COUNTY, HelpDuty.OFFICE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record KeyTick(
        @Key Ref<KeyTick> id,
        @Item("帮教档案") Ref<HelpCase> help,
        @Item("情形") @Listed KeyCriterion criterion,
        @Item(value = "证据或者来源", size = 300) String evidence,
        @Item("核查日期") @Listed LocalDate day,
        @Item("撤销日期") @Nullable LocalDate withdrawn,
        @Item(value = "撤销理由", size = 300) @Nullable String why) {

    public KeyTick {
        that(!evidence.isBlank(), "每一项都要写明证据或者来源");
        that((withdrawn == null) == (why == null), "撤销应当写明理由");
    }

    /** The same tick, taken back. */
    public KeyTick withdrawn(LocalDate on, String reason) {
        return new KeyTick(id, help, criterion, evidence, day, on, reason);
    }

}
