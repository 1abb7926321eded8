package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 阶段冲突提示: told to each keeper of two statuses that can't both be true, until one of them is put right. */
@Standard(
        code = "person.overlap-flag",
        name = "执行阶段冲突提示",
        basis = "戒毒条例#36",
        title = "finding",
        readers = {PersonDuty.READ, PersonDuty.MATCH},
        keep = Keep.PERMANENT)
public record OverlapFlag(
        @Key Ref<OverlapFlag> id,
        @Item("人员") @Listed Ref<Person> person,
        @Item("本机关阶段") Ref<Episode> episode,
        @Item("冲突阶段") Ref<Episode> other,
        @Item("本机关") @Owner Ref<Unit> keeper,
        @Item("对方机关") @Listed Ref<Unit> otherKeeper,
        @Item(value = "冲突", size = 300) @Listed String finding,
        @Item("发现日期") @Listed LocalDate foundOn,
        @Item("消除日期") @Listed @Nullable LocalDate clearedOn) {

    /** The same flag, with the day on which the conflict was gone. */
    public OverlapFlag cleared(LocalDate on) {
        return new OverlapFlag(id, person, episode, other, keeper, otherKeeper, finding, foundOn, on);
    }
}
