package xiezhi.application.enforcement.sentence.whatif;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 推演条件: the figures that would change, and from when. */
public record Scenario(
        @Item("参数变动") List<Change> changes,
        @Item("拟施行日") LocalDate since,
        @Item(value = "推演日", hint = "不填为拟施行日") @Nullable LocalDate on) {

    /** 参数变动: the place of a figure, {@code commutation.C3#start}, and its new value. */
    public record Change(@Item("参数") String place, @Item("数值") String value) {}

    public Scenario {
        changes = List.copyOf(changes);
        Check.all()
                .field("changes", !changes.isEmpty(), "至少写明一项参数变动")
                .field("on", on == null || !on.isBefore(since), "推演日早于拟施行日, 变动尚未生效")
                .done();
    }

    LocalDate day() {
        return on == null ? since : on;
    }
}
