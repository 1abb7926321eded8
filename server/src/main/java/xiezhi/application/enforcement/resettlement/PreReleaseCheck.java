package xiezhi.application.enforcement.resettlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 预释放信息核实: somebody went to the address and asked. */
@Standard(
        code = "resettlement.pre-release-check",
        name = "预释放信息核实",
        basis = "中办发〔2010〕5号#2",
        readers = {HelpDuty.COUNTY, HelpDuty.OFFICE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record PreReleaseCheck(
        @Key Ref<PreReleaseCheck> id,
        @Item("帮教档案") Ref<HelpCase> help,
        @Item("核实日期") @Listed LocalDate day,
        @Item("结论") @Listed Verdict verdict,
        @Item("居住地址") @Nullable Address address,
        @Item("家属联系人") @Nullable PersonName contact,
        @Item("联系电话") @Nullable Mobile mobile,
        @Item("愿意接回") @Nullable Boolean familyCollects,
        @Item(value = "住所情况", size = 300) @Nullable String housing,
        @Item(value = "工作打算", size = 300) @Nullable String workPlan) {}
