package xiezhi.foundation.identity;

import org.jspecify.annotations.Nullable;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 人员: anybody who acts through an account. Names are outside data scope; numbers are sealed. Nobody is ever deleted. */
@Standard(
        code = "identity.person",
        name = "人员",
        basis = "GB/T 19488.2-2008",
        title = "name",
        readers = Administrators.SYSTEM,
        share = Share.NEVER,
        keep = Keep.PERMANENT)
public record Person(
        @Key Ref<Person> id,
        @Item(value = "姓名", size = 50) @Listed @Searched String name,
        @Item("人员类别") @Listed PersonKind kind,
        @Item("所属机构") @Owner @Listed @Nullable Ref<Unit> agency,
        @Item("公民身份号码") @Nullable CitizenId citizenId,
        @Item("移动电话") @Nullable Mobile mobile) {}
