package xiezhi.application.enforcement.community.leave;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 外出事实: the days asked for, and the leaves already approved around them. */
public record LeaveFacts(
        @Item("离开之日") LocalDate from,
        @Item("返回之日") LocalDate to,
        @Item("已批准的外出") @Nullable List<Span> earlier,
        @Item("县级机构已委托司法所批准") @Nullable Boolean delegated,
        @Item(value = "在同一设区的市市区之内", hint = "市区之内活动不需要批准") @Nullable Boolean withinCity,
        @Item("申请之日") @Nullable LocalDate appliedOn) {

    /** 外出期间: first and last day, both counted. */
    public record Span(
            @Item("离开之日") LocalDate from, @Item("返回之日") LocalDate to) {
        public Span {
            Check.all()
                    .field("to", !to.isBefore(from), "返回之日 %s 早于离开之日 %s", to, from)
                    .done();
        }
    }

    public LeaveFacts {
        earlier = earlier == null ? null : List.copyOf(earlier);
        Check.all()
                .field("to", !to.isBefore(from), "返回之日 %s 早于离开之日 %s", to, from)
                .done();
    }

    List<Span> before() {
        return earlier == null ? List.of() : earlier;
    }
}
