package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 申请草稿: what a citizen has typed so far, as he typed it; only he sees it, and it is kept for thirty days. */
@Standard(code = "legalaid.draft", name = "法律援助申请草稿", basis = "个人信息保护法#19", keep = Keep.SHORT)
public record AidDraft(
        @Key Ref<AidDraft> id,
        @Item(value = "填写内容", size = 60000, sealed = true) String body,
        @Item("保存至") LocalDate keepUntil) {

    public AidDraft {
        that(body.length() <= 60_000, "草稿内容过长, 请把较长的说明作为材料上传");
    }
}
