package xiezhi.application.enforcement.disclosure;

import java.time.Instant;
import java.util.Set;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 查询记录: one look of a relative: when, what for, and at what. The person in custody may see it. */
@Standard(code = "disclosure.look", name = "近亲属查询记录", basis = "个人信息保护法#45", readers = DisclosureDuty.KIN)
public record KinLook(
        @Key Ref<KinLook> id,
        @Item("近亲属查询") Ref<Kinship> kinship,
        @Item("时间") @Listed Instant at,
        @Item("用途") @Listed KinPurpose purpose,
        @Item("看到的事项") Set<SightField> fields) {

    public KinLook {
        fields = Set.copyOf(fields);
    }
}
