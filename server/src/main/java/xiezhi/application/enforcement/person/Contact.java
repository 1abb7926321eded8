package xiezhi.application.enforcement.person;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;

/** 亲属及联系人: a relative or another person to turn to. Kept sealed, for it is the data of somebody who is under no measure. */
public record Contact(
        @Item("姓名") PersonName name,

        @Item(value = "与本人关系", size = 20, hint = "按 GB/T 4761 填写")
        String relation,

        @Item("电话") @Nullable Mobile mobile,
        @Item("监护人") boolean guardian,
        @Item("保证人") boolean guarantor,
        @Item("被害人") boolean victim) {}
