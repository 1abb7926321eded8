package xiezhi.application.enforcement.coop;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;

/**
 * 信封: what every message between the organs carries, whatever it says.
 *
 * @param bizNo the case number that both sides share; messages of one business are taken in the order of their sequence
 */
public record Envelope(
        @Item(value = "消息编号", size = 36) String msgId,
        @Item("消息类型") MessageType type,
        @Item(value = "契约版本", size = 10) String version,
        @Item(value = "发送单位", size = 30) String fromOrg,
        @Item(value = "接收单位", size = 30) String toOrg,
        @Item(value = "业务号", size = 60) String bizNo,
        @Item(value = "业务内序号", min = 1) int sequence,
        @Item("人员") List<Subject> person,
        @Item("发送时间") Instant sentAt,
        @Item(value = "法律依据", size = 200) String legalBasis,
        @Item("文书") List<Paper> docs,
        @Item(value = "答复的消息", size = 36) @Nullable String inReplyTo,
        @Item(value = "用途", size = 30) String purposeCode,
        @Item("敏感级别") Sensitivity sensitivity) {

    /** 消息所指人员. */
    public record Subject(
            @Item("姓名") PersonName name,
            @Item("性别") Sex sex,
            @Item("出生日期") @Nullable LocalDate birth,
            @Item("证件类型") IdType idType,
            @Item("证件号码") @Nullable OtherId idNo,
            @Item("对方人员编号") @Nullable OtherId personNo) {}

    /** 所附文书: a file by its reference and digest, sealed or not. */
    public record Paper(
            @Item(value = "文书种类", size = 40) String docType,
            @Item(value = "文件", size = 100) String fileRef,
            @Item(value = "摘要", size = 64) @Nullable String sha256,
            @Item("已签章") boolean seal,
            @Item(value = "国密摘要", size = 64) @Nullable String sm3) {}

    public Envelope {
        that(person.size() == 1, "一份消息应当只写一名人员");
        that(sequence >= 1, "业务内序号从1开始");
        that(version.equals("1.0"), "契约版本 %s 尚未约定, 现行版本为 1.0", version);
        person = List.copyOf(person);
        docs = List.copyOf(docs);
    }

    /** The person whom the message is about. */
    public Subject subject() {
        return person.getFirst();
    }
}
