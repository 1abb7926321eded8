package xiezhi.application.enforcement.person;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 人员合并件: two records that are said to be one person. Two approve, and it can be taken back with everything as it was. */
@Standard(
        code = "person.merge-case",
        name = "人员合并件",
        basis = "个人信息保护法#24",
        title = "heading",
        readers = {PersonDuty.MATCH, PersonDuty.MERGE},
        keep = Keep.PERMANENT)
public record MergeCase(
        @Key Ref<MergeCase> id,
        @Item(value = "标题", size = 60) @Listed String heading,
        @Item("状态") @Listed MergeState state,
        @Item("提出时间") @Listed Instant askedAt,
        @Item("保留的人员") @Listed Ref<Person> kept,
        @Item("并入的人员") @Listed Ref<Person> gone,
        @Item(value = "理由", size = 500) String reason,
        @Item(value = "证明材料", size = 200) String evidence,
        @Item("提出人") Ref<xiezhi.foundation.identity.Person> asker,
        @Item("第一审批人") @Nullable Ref<xiezhi.foundation.identity.Person> first,
        @Item("第二审批人") @Nullable Ref<xiezhi.foundation.identity.Person> second,
        @Item("合并时间") @Nullable Instant mergedAt,
        @Item("拆分时间") @Nullable Instant undoneAt) {

    public MergeCase {
        that(!kept.equals(gone), "合并的应当是两名人员");
        that(second == null || !second.equals(first), "两名审批人不能是同一人");
    }

    MergeCase in(MergeState next) {
        return new MergeCase(
                id, heading, next, askedAt, kept, gone, reason, evidence, asker, first, second, mergedAt, undoneAt);
    }

    /** Approved by the first of two; a later undoing begins with new approvers. */
    public MergeCase confirmedBy(Ref<xiezhi.foundation.identity.Person> person, MergeState next) {
        return new MergeCase(
                id, heading, next, askedAt, kept, gone, reason, evidence, asker, person, null, mergedAt, undoneAt);
    }

    /** Approved by the second, and done. */
    public MergeCase done(Ref<xiezhi.foundation.identity.Person> person, MergeState next, Instant at) {
        boolean merged = next == MergeState.MERGED;
        return new MergeCase(
                id,
                heading,
                next,
                askedAt,
                kept,
                gone,
                reason,
                evidence,
                asker,
                first,
                person,
                merged ? at : mergedAt,
                merged ? null : at);
    }

    /** Asked to be taken back, by somebody who then doesn't approve it. */
    public MergeCase undoAskedBy(Ref<xiezhi.foundation.identity.Person> person) {
        return new MergeCase(
                id,
                heading,
                MergeState.UNDO_ASKED,
                askedAt,
                kept,
                gone,
                reason,
                evidence,
                person,
                null,
                null,
                mergedAt,
                undoneAt);
    }

    /** Not approved. */
    public MergeCase refused() {
        return in(MergeState.REFUSED);
    }
}
