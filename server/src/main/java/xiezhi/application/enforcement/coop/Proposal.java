package xiezhi.application.enforcement.coop;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 来文确认件: what a message says, until a person takes it for a fact. The differences from what is known stand beside it. */
@Standard(
        code = "coop.proposal",
        name = "来文确认件",
        basis = "监狱法#32",
        title = "heading",
        readers = CoopDuty.ACCEPT,
        unmaskers = CoopDuty.ACCEPT,
        keep = Keep.THIRTY_YEARS)
public record Proposal(
        @Key Ref<Proposal> id,
        @Item(value = "标题", size = 120) @Listed String heading,
        @Item("状态") @Listed ProposalState state,
        @Item("消息类型") @Listed MessageType type,
        @Item(value = "发送单位", size = 100) @Listed String sender,
        @Item(value = "业务号", size = 60) @Listed String bizNo,
        @Item("收到时间") @Listed Instant receivedAt,
        @Item("收文") Ref<Received> received,
        @Item("人员") @Nullable Ref<Person> person,
        @Item("前后矛盾") @Listed boolean contradictory,
        @Item(value = "差异", sealed = true) List<Difference> differences,
        @Item(value = "处理说明", size = 500) @Nullable String reason) {

    /** 差异: one field that the message and our record, or an earlier message, say differently. */
    public record Difference(
            @Item(value = "数据项", size = 60) String field,
            @Item(value = "名称", size = 60) String label,
            @Item("对照") Against against,
            @Item(value = "现有内容", size = 1000) @Nullable String known,
            @Item(value = "来文内容", size = 1000) @Nullable String said) {}

    /** 对照对象. */
    public enum Against implements xiezhi.kernel.record.Labelled {
        RECORD("在册记录"),
        EARLIER("前次来文");

        private final String label;

        Against(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public Proposal {
        differences = List.copyOf(differences);
    }

    /** Taken for a fact, or not. */
    public Proposal decided(ProposalState next, @Nullable Ref<Person> about, String why) {
        return new Proposal(
                id, heading, next, type, sender, bizNo, receivedAt, received, about, contradictory, differences, why);
    }
}
