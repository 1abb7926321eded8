package xiezhi.application.enforcement.community.leave;

import java.time.LocalDate;
import java.util.List;
import xiezhi.application.enforcement.community.LeaveState;
import xiezhi.kernel.rule.Reason;

/**
 * 两个月期间: what a screen draws beside a leave.
 *
 * @param most days that a county may let somebody be away
 * @param spans the leaves that count, this one last
 */
public record Window(LeaveRuling ruling, int most, List<Span> spans, List<Reason> reasons) {
    /** 一次外出. */
    public record Span(LocalDate from, LocalDate to, LeaveState state, boolean asked) {}
}
