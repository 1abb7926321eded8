package xiezhi.application.enforcement.community.leave;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.community.supervision.Contacts;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 外出批准: who may let somebody go, counted over the leave and over the two months that end with it. */
@LegalBasis({"社区矫正法#27", "社区矫正法实施办法#26", "社区矫正法实施办法#27"})
public final class Leaves {
    private static final String ARTICLE = "社区矫正法实施办法#27";

    private Leaves() {}

    /** The decider. The window is the two months that end on the day of return (conv); first and last days count (conv). */
    @Rule(name = "community-leave-decider", title = "外出由谁批准", summary = "按这次天数和两个月内累计天数, 说出外出由司法所、县级还是上一级机构批准")
    @LegalBasis({"社区矫正法#27", "社区矫正法实施办法#27"})
    public static Ruling<LeaveRuling> decider(LeaveFacts facts) {
        LocalDate day = facts.from();
        LocalDate windowFrom = facts.to().minusMonths(Parameters.of("community").number("leave-window-months", day));
        long days = days(facts.from(), facts.to());
        long inWindow = daysWithin(facts, windowFrom);
        List<Reason> reasons = new ArrayList<>();
        LeaveDecider decider = Boolean.TRUE.equals(facts.withinCity())
                ? LeaveDecider.NOT_NEEDED
                : decide(days, inWindow, Boolean.TRUE.equals(facts.delegated()), day, reasons);
        if (decider == LeaveDecider.NOT_NEEDED) {
            reasons.add(new Reason("社区矫正法#27.1", "在同一设区的市市区之内活动, 不需要批准外出"));
        }
        LocalDate applyBy = day.minusDays(Parameters.of("community").number("leave-ahead-days", day));
        if (facts.appliedOn() != null && facts.appliedOn().isAfter(applyBy)) {
            reasons.add(new Reason(ARTICLE, "应当提前三日申请, 最迟%s; 确有紧急情况的写明原因".formatted(applyBy)));
        }
        boolean tell = decider == LeaveDecider.HIGHER;
        return Ruling.of(new LeaveRuling(decider, days, inWindow, windowFrom, facts.to(), tell, applyBy), reasons);
    }

    /** 经常性跨市县活动: the last day of a permit that begins on the day. */
    @Rule(name = "community-regular-permit", title = "经常性跨市县活动许可", summary = "因工作、生活需要经常性跨市、县活动的, 一次批准六个月")
    @LegalBasis({"社区矫正法#27", "社区矫正法实施办法#29"})
    public static Ruling<LocalDate> permitEnd(PermitFacts facts) {
        int months = Parameters.of("community").number("permit-months", facts.from());
        LocalDate end = Contacts.months(facts.from(), months, "社区矫正法实施办法#29");
        return Ruling.of(end, new Reason("社区矫正法实施办法#29", "一次批准的有效期为%d个月, 至%s; 到期仍有需要的, 重新申请".formatted(months, end)));
    }

    /** 许可事实. */
    public record PermitFacts(@Item("批准之日") LocalDate from) {}

    private static LeaveDecider decide(
            long days, long inWindow, boolean delegated, LocalDate day, List<Reason> reasons) {
        int office = Parameters.of("community").number("leave-office-days", day);
        int most = Parameters.of("community").number("leave-most-days", day);
        if (days > most) {
            reasons.add(new Reason(ARTICLE, "这次外出%d日, 超过%d日, 报上一级社区矫正机构审批, 批准后通报同级人民检察院".formatted(days, most)));
            return LeaveDecider.HIGHER;
        }
        if (inWindow > most) {
            reasons.add(new Reason(ARTICLE, "两个月内累计%d日, 超过%d日, 报上一级社区矫正机构审批, 批准后通报同级人民检察院".formatted(inWindow, most)));
            return LeaveDecider.HIGHER;
        }
        if (days <= office && delegated) {
            reasons.add(new Reason(ARTICLE, "这次外出%d日, 在%d日以内, 受委托的司法所可以批准, 报县级社区矫正机构备案".formatted(days, office)));
            return LeaveDecider.JUSTICE_OFFICE;
        }
        String why = days > office ? "超过%d日".formatted(office) : "司法所没有受委托";
        reasons.add(new Reason(ARTICLE, "这次外出%d日, %s, 由县级社区矫正机构批准; 两个月内累计%d日".formatted(days, why, inWindow)));
        return LeaveDecider.COUNTY;
    }

    /** Each day away counts once, also where two approvals overlap. */
    private static long daysWithin(LeaveFacts facts, LocalDate windowFrom) {
        return windowFrom
                        .datesUntil(facts.to().plusDays(1))
                        .filter(day -> within(day, facts.from(), facts.to())
                                || facts.before().stream().anyMatch(span -> within(day, span.from(), span.to())))
                        .count()
                + (facts.from().isBefore(windowFrom) ? days(facts.from(), windowFrom) - 1 : 0);
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
