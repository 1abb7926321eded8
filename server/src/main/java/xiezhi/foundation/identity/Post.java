package xiezhi.foundation.identity;

import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 岗位: a place in a unit that carries duties, whoever holds it. */
@Standard(
        code = "identity.post",
        name = "岗位",
        basis = "SF/T 0011-2017",
        title = "name",
        readers = {Administrators.SYSTEM, Administrators.SECURITY},
        share = Share.NEVER,
        keep = Keep.PERMANENT)
public record Post(
        @Key Ref<Post> id,
        @Item("所在机构") @Owner @Listed Ref<Unit> agency,
        @Item(value = "岗位名称", size = 40) @Listed @Searched String name,
        @Item("岗位类别") @Listed PostKind kind,
        @Item("有签发权") boolean signer) {}
