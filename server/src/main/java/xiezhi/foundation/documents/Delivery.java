package xiezhi.foundation.documents;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 送达回证: one delivery of one document. A document is delivered once; who delivers again proves nothing more. */
@Standard(
        code = "documents.delivery",
        name = "送达回证",
        basis = "民事诉讼法#87",
        keep = Keep.WITH_CASE_FILE,
        title = "documentName",
        readers = DocumentDuties.ARCHIVE)
public record Delivery(
        @Key Ref<Delivery> id,
        @Item(value = "文书", size = 36) String document,
        @Item(value = "文书名称", size = 100) @Listed String documentName,
        @Item(value = "文号", size = 100) @Listed @Nullable String number,
        @Item("方式") @Listed DeliveryMethod method,
        @Item("送达日") @Listed LocalDate deliveredOn,
        @Item(value = "邮件号", size = 40) @Nullable String tracking,
        @Item(value = "签收或者证明", size = 300) String evidence) {

    public Delivery {
        that(method != DeliveryMethod.POST || tracking != null, "邮寄送达应当写明邮件号");
    }
}
