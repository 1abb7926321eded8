package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.rule.Verdict;

/**
 * 会见通话答复.
 *
 * @param monitored whether it may be listened to; never with defence counsel
 * @param mostMinutes 0 where there is no limit
 * @param left how often this month after it; -1 where it is not counted
 */
public record VisitAnswer(boolean allowed, boolean monitored, int mostMinutes, int left) implements Verdict {
    @Override
    public boolean holds() {
        return allowed;
    }
}
