package xiezhi.application.enforcement.prison.contact;

import java.time.LocalDate;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 密封信件: what a person wrote at a terminal to the procuratorate. The prison registers and forwards it and can't open it; the resident procurator reads it here. */
@Standard(
        code = "prison.sealed-letter",
        name = "密封信件",
        basis = {"监狱法#41", "监狱法#68"},
        readers = PrisonDuty.PROCURATOR,
        unmaskers = PrisonDuty.PROCURATOR,
        keep = Keep.PERMANENT)
public record SealedLetter(
        @Key Ref<SealedLetter> id,
        @Item("申诉控告检举") @Listed Ref<Complaint> complaint,
        @Item("写信日期") @Listed LocalDate writtenOn,
        @Item(value = "内容", size = 5000, sealed = true) String content) {}
