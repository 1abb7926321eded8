package xiezhi.application.enforcement.kiosk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;

/** 申请期限: how long a request may wait. */
@Configuration(proxyBeanMethods = false)
@LegalBasis("狱务公开意见#1")
public class KioskClocks {
    /** 答复自助终端申请. */
    public static final String ANSWER = "kiosk-request-answer";

    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Bean
    ClockRule kioskRequestAnswer() {
        return new ClockRule(
                ANSWER,
                "答复自助终端申请",
                "%dWD".formatted(Parameters.of("kiosk").number("answer-working-days", NOW)),
                true,
                List.of("狱务公开意见#1"),
                "逾期未答复的, 在监区值班负责人的待办中提示");
    }
}
