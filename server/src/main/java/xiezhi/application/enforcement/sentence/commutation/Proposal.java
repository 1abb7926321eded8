package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 减刑建议: what a ward meeting proposes, in its own numbers. */
public record Proposal(
        @Item("表现认定") Merit merit,
        @Item(value = "减去月数", min = 1) @Nullable Integer months,

        @Item(value = "减为有期徒刑", hint = "无期徒刑填写减后的刑期") @Nullable
        Period toTerm,

        @Item("减刑后的刑期止日") @Nullable LocalDate newEnd,
        @Item("剥夺政治权利减为") @Nullable Period rights,
        @Item("缓刑考验期缩减为") @Nullable Period probation,
        @Item("公示期间收到不同意见") @Nullable Boolean objections,
        @Item("检察机关有异议") @Nullable Boolean procuratorObjects,
        @Item("社会影响重大或者关注度高") @Nullable Boolean publicConcern) {

    public Proposal {
        Check.all()
                .field("months", months != null || toTerm != null || newEnd != null, "减去月数、减为的刑期和减刑后的止日至少填一项")
                .field("months", months == null || toTerm == null, "减去月数和减为的刑期只填一项")
                .done();
    }

    /** So many months less for the conduct. */
    public static Proposal cut(Merit merit, int months) {
        return new Proposal(merit, months, null, null, null, null, null, null, null);
    }

    /** Life to a fixed term for the conduct. */
    public static Proposal to(Merit merit, Period term) {
        return new Proposal(merit, null, term, null, null, null, null, null, null);
    }
}
