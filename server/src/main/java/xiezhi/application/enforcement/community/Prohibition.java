package xiezhi.application.enforcement.community;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 禁止令: what a court has forbidden, and until when; it may be shorter than the probation. */
@Standard(code = "community.prohibition", name = "禁止令", basis = "刑法#72", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Prohibition(
        @Key Ref<Prohibition> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("种类") @Listed ProhibitionKind kind,
        @Item(value = "内容", size = 500) String content,
        @Item(value = "例外", size = 500) @Nullable String exceptions,
        @Item("起始日") @Listed LocalDate starts,
        @Item("届满日") @Listed LocalDate ends) {
    public Prohibition {
        that(!ends.isBefore(starts), "禁止令届满日不能早于起始日");
    }

    /** Whether it is in force on the day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
