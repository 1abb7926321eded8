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

/** 收文: one message as it came, with what became of it and the receipt that went back. Its number is taken once. */
@Standard(
        code = "coop.received",
        name = "收文登记",
        basis = "监狱法#31",
        title = "msgId",
        readers = {CoopDuty.POST, CoopDuty.ACCEPT},
        keep = Keep.THIRTY_YEARS)
public record Received(
        @Key Ref<Received> id,
        @Item(value = "消息编号", size = 36) @Searched String msgId,
        @Item("消息类型") @Listed @Nullable MessageType type,
        @Item(value = "发送单位", size = 30) @Listed @Searched String fromOrg,
        @Item(value = "接收单位", size = 30) String toOrg,
        @Item(value = "业务号", size = 60) @Listed @Searched String bizNo,
        @Item(value = "业务内序号", min = 0) @Listed int sequence,
        @Item("状态") @Listed ReceivedState state,
        @Item("对方发送时间") @Nullable Instant sentAt,
        @Item("收到时间") @Listed Instant receivedAt,
        @Item("对方时钟可疑") boolean clockDoubt,
        @Item(value = "摘要", size = 64) String digest,
        @Item(value = "原文", size = 200_000, sealed = true) String content,
        @Item(value = "差错", size = 4000) @Nullable String faults,
        @Item(value = "回执", size = 20_000) String receipt) {

    /** The same message, with what became of it. */
    public Received in(ReceivedState next) {
        return new Received(
                id, msgId, type, fromOrg, toOrg, bizNo, sequence, next, sentAt, receivedAt, clockDoubt, digest,
                content, faults, receipt);
    }
}
