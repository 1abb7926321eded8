package xiezhi.foundation.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 授权: a duty that a post carries, and how far it reaches. Only the security administrator grants and withdraws. */
@Standard(
        code = "identity.duty-grant",
        name = "授权",
        basis = "GB/T 22239-2019",
        title = "duty",
        readers = {Administrators.SECURITY, Administrators.AUDIT},
        share = Share.NEVER,
        keep = Keep.PERMANENT)
public record DutyGrant(
        @Key Ref<DutyGrant> id,
        @Item("岗位") @Listed Ref<Post> post,
        @Item("所在机构") @Owner @Listed Ref<Unit> agency,
        @Item(value = "职责", size = 60) @Listed String duty,
        @Item("数据范围") @Listed Span span,
        @Item("生效日") LocalDate validFrom,
        @Item("失效日") @Nullable LocalDate validTo) {

    DutyGrant withdrawn(LocalDate day) {
        return new DutyGrant(id, post, agency, duty, span, validFrom, day.isBefore(validFrom) ? validFrom : day);
    }
}
