package xiezhi.application.publicservice.consult;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.deadlines.ClockRule;

/** 咨询时限: the promise of the service, counted in hours through holidays. */
@Configuration(proxyBeanMethods = false)
public class ConsultClocks {
    public static final String ANSWER = "consult-answer";

    @Bean
    ClockRule consultAnswer() {
        return new ClockRule(ANSWER, "咨询答复", "PT5H", false, List.of("法律援助法#23"), "这是服务承诺, 不是法定期限; 逾时的, 列入督办并改由其他人员答复");
    }
}
