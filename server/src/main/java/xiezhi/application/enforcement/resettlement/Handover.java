package xiezhi.application.enforcement.resettlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 衔接: who met the person where, with whose signatures and which papers, medicine and money. */
@Standard(
        code = "resettlement.handover",
        name = "衔接",
        basis = "监狱法#59",
        readers = {HelpDuty.COUNTY, HelpDuty.OFFICE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record Handover(
        @Key Ref<Handover> id,
        @Item("帮教档案") Ref<HelpCase> help,
        @Item("衔接方式") @Listed HandoverKind kind,
        @Item("接回人") Collector collector,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "地点", size = 100) String place,
        @Item("释放单位签字人") @Nullable PersonName releasedBy,
        @Item("接收方签字人") PersonName receivedBy,
        @Item("本人或者家属签字") boolean personSigned,
        @Item(value = "移交的证明、药品和钱款", size = 500) @Nullable String items,
        @Item("由释放单位送回") boolean escorted) {}
