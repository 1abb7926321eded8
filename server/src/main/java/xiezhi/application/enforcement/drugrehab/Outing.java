package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 外出探视: to see a spouse or close relative, by leave of the head. */
@Standard(
        code = "drugrehab.outing",
        name = "外出探视",
        basis = "禁毒法#46",
        title = "number",
        readers = {RehabDuty.BRIGADE, RehabDuty.HEAD},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record Outing(
        @Key Ref<Outing> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("状态") @Listed OutingState state,
        @Item(value = "档案号", size = 60) @Listed @Searched String number,
        @Item(value = "事由", size = 500) String reason,
        @Item("探视对象") PersonName visited,
        @Item(value = "关系", size = 40) String relation,
        @Item("外出之日") @Listed LocalDate starts,
        @Item("应当返回之日") @Listed LocalDate until,
        @Item("返回之日") @Nullable LocalDate returned) {

    public Outing {
        that(!until.isBefore(starts), "应当返回之日不能早于外出之日");
    }

    /** The same in another state. */
    public Outing in(OutingState next) {
        return new Outing(id, rehab, next, number, reason, visited, relation, starts, until, returned);
    }

    /** The same, back again. */
    public Outing back(LocalDate day) {
        return new Outing(id, rehab, OutingState.RETURNED, number, reason, visited, relation, starts, until, day);
    }

}
