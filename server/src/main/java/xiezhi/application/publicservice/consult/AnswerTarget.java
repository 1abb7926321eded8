package xiezhi.application.publicservice.consult;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 答复时限: the service's own promise, no term of law: within five hours by day; what comes in the night is answered by nine in the morning. */
@LegalBasis("法律援助法#23")
public final class AnswerTarget {
    public static final Duration PROMISED = Duration.ofHours(5);
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private AnswerTarget() {}

    /** When the answer is promised. */
    public static Ruling<ZonedDateTime> due(ZonedDateTime asked) {
        LocalTime time = asked.toLocalTime();
        if (!time.isBefore(OPENS) && !time.isAfter(CLOSES)) {
            return Ruling.of(asked.plus(PROMISED), new Reason("法律援助法#23", "8时至22时的留言, 承诺5小时内答复 (服务承诺, 不是法定期限)"));
        }
        ZonedDateTime morning = asked.with(MORNING);
        return Ruling.of(
                time.isBefore(OPENS) ? morning : morning.plusDays(1),
                new Reason("法律援助法#23", "夜间的留言, 承诺次日9时前答复 (服务承诺, 不是法定期限)"));
    }
}
