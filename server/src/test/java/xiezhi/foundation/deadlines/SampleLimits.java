package xiezhi.foundation.deadlines;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 样本期限: limits and responsible persons of no room, for the tests of clocks. */
@Configuration(proxyBeanMethods = false)
class SampleLimits {
    static final Map<UUID, Responsible.Told> TOLD = new ConcurrentHashMap<>();

    @Bean
    ClockRule testingReview() {
        return new ClockRule("testing-review", "审查期限", "P7D", true, List.of("法律援助法#43.1"), "逾期将列入督办");
    }

    @Bean
    ClockRule testingLicence() {
        return new ClockRule("testing-licence", "许可期限", "20WD", true, List.of("行政许可法#42.1"), "逾期将列入督办");
    }

    @Bean
    ClockRule testingTransfer() {
        return new ClockRule("testing-transfer", "转交期限", "PT24H", false, List.of("法律援助法#39"), "逾期将列入督办");
    }

    @Bean
    DatedTerms testingDated() {
        return (code, day, unit) -> code.equals("testing-review") && day.getYear() >= 2099
                ? java.util.Optional.of(new ClockRule(code, "审查期限", "P3D", false, List.of("法律援助法#43.1"), "逾期将列入督办"))
                : java.util.Optional.empty();
    }

    @Bean
    Responsible testingResponsible() {
        return new Responsible() {
            @Override
            public Told toldOf(UUID business, UUID unit) {
                return TOLD.getOrDefault(business, new Told(List.of(), List.of(), "", "/"));
            }

            @Override
            public boolean takesPart(UUID business, UUID person) {
                return false;
            }
        };
    }
}
