package xiezhi.application.enforcement.person;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 执行阶段: one legal status of a person, with the unit that keeps him in it and the file that opened it. Ended with its last day. */
@Standard(
        code = "person.episode",
        name = "执行阶段",
        basis = {"个人信息保护法#13"},
        keep = Keep.PERMANENT)
public record Episode(
        @Key Ref<Episode> id,
        @Item("人员") Ref<Person> person,
        @Item("种类") @Listed EpisodeKind kind,
        @Item("执行机关") @Owner @Listed Ref<Unit> keeper,
        @Item("起始日") @Listed LocalDate starts,
        @Item("终止日") @Listed @Nullable LocalDate ends,
        @Item(value = "终止方式", size = 40) @Nullable String ended,
        @Item(value = "来源记录标准", size = 60) String source,
        @Item(value = "来源记录", size = 36) @Nullable String sourceId) {

    public Episode {
        that(ends == null || !ends.isBefore(starts), "终止日不能早于起始日");
        that((ends == null) == (ended == null), "终止日和终止方式应当一并填写");
    }

    /** Whether the episode runs on the day, its first and last day included. */
    public boolean runs(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    /** The same episode, ended. */
    public Episode closed(LocalDate on, String how) {
        return new Episode(id, person, kind, keeper, starts, on, how, source, sourceId);
    }

    /** The same episode in the hands of another unit. */
    public Episode keptBy(UUID unit) {
        return new Episode(id, person, kind, Ref.of(unit), starts, ends, ended, source, sourceId);
    }
}
