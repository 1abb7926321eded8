package xiezhi.application.enforcement.community.leave;

import java.time.LocalDate;

/**
 * 外出裁断: who decides, and the window that was counted.
 *
 * @param days of this leave, departure and return included
 * @param inWindow days away within the window, this leave included
 * @param applyBy the last day to ask
 */
public record LeaveRuling(
        LeaveDecider decider,
        long days,
        long inWindow,
        LocalDate windowFrom,
        LocalDate windowTo,
        boolean informProcuratorate,
        LocalDate applyBy) {}
