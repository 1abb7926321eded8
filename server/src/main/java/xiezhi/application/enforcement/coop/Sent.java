package xiezhi.application.enforcement.coop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 发文: one message of ours, kept until the partner's receipt is here; each attempt sends the same bytes under the same number. */
@Standard(
        code = "coop.sent",
        name = "发文登记",
        basis = "监狱法#31",
        title = "msgId",
        readers = {CoopDuty.POST, CoopDuty.ACCEPT},
        keep = Keep.THIRTY_YEARS)
public record Sent(
        @Key Ref<Sent> id,
        @Item(value = "消息编号", size = 36) @Searched String msgId,
        @Item("消息类型") @Listed MessageType type,
        @Item(value = "接收单位", size = 30) @Listed @Searched String toOrg,
        @Item(value = "业务号", size = 60) @Listed @Searched String bizNo,
        @Item(value = "业务内序号", min = 1) @Listed int sequence,
        @Item("状态") @Listed SentState state,
        @Item("提交时间") @Listed Instant queuedAt,
        @Item(value = "发送次数", min = 0) @Listed int attempts,
        @Item("下次发送时间") @Nullable Instant nextTryAt,
        @Item("回执期限") Instant receiptDueAt,
        @Item(value = "原文", size = 200_000, sealed = true) String content,
        @Item(value = "回执", size = 20_000) @Nullable String receipt,
        @Item(value = "最近的差错", size = 500) @Nullable String trouble) {

    /** The same message after an attempt that failed. */
    public Sent failed(String why, Instant next) {
        return new Sent(
                id, msgId, type, toOrg, bizNo, sequence, SentState.QUEUED, queuedAt, attempts + 1, next, receiptDueAt,
                content, null, why);
    }

    /** The same message with the partner's receipt. */
    public Sent receipted(SentState next, String with) {
        return new Sent(
                id, msgId, type, toOrg, bizNo, sequence, next, queuedAt, attempts + 1, null, receiptDueAt, content,
                with, null);
    }
}
