package xiezhi.application.enforcement.person;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 非同一人: two who look alike, twins or namesakes of one day, and are two; they are not held against each other again. */
@Standard(code = "person.not-same-as", name = "非同一人认定", basis = "个人信息保护法#24", keep = Keep.PERMANENT)
public record NotSameAs(
        @Key Ref<NotSameAs> id,
        @Item("人员") Ref<Person> one,
        @Item("另一人") Ref<Person> other,
        @Item(value = "理由", size = 500) String reason,
        @Item("认定日期") LocalDate decidedOn) {

    public NotSameAs {
        that(!one.equals(other), "不能认定一个人与自己不是同一人");
    }
}
