package xiezhi.application.enforcement.prison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.Clocking;
import xiezhi.kernel.time.Due;
import xiezhi.kernel.time.Extension;
import xiezhi.kernel.time.WorkCalendar;

/** 监狱期限: one clock for each limit, two where the revision changed it; and the same limits as a public rule. */
@Configuration(proxyBeanMethods = false)
public class PrisonClocks {
    private static final LocalDate BEFORE = PrisonLaw.REVISED.minusDays(1);

    @Bean
    List<ClockRule> prisonClockRules() {
        return Arrays.stream(PrisonLimit.values())
                .flatMap(limit -> limit.unchanged()
                        ? Stream.of(clock(limit, PrisonLaw.REVISED))
                        : Stream.of(clock(limit, PrisonLaw.REVISED), clock(limit, BEFORE)))
                .toList();
    }

    private static ClockRule clock(PrisonLimit limit, LocalDate event) {
        return new ClockRule(
                limit.clock(event),
                limit.label(),
                limit.term(event),
                limit.rolls(event),
                limit.bases(event),
                limit.consequence());
    }

    /** The last day of a limit that began on the day. */
    @Rule(name = "prison-clock", title = "监狱执法期限", summary = "按事件发生之日的法律计算收监通知、转递、公示、裁定等期限的届满日")
    @LegalBasis({"监狱法#37", "监狱法#41", "监狱法#45", "监狱法#50", "监狱法2012#20", "刑事诉讼法#105", "刑诉法解释#202"})
    public static Ruling<Due> due(PrisonClockFacts facts, WorkCalendar calendar) {
        if (!facts.limit().known(facts.event())) {
            throw Refusal.under("监狱法#121", facts.limit().label() + "的期限自2026年11月1日起才有规定", "事件在此之前的, 按当时规定及时办理");
        }
        String basis = Objects.requireNonNull(facts.limit().basis(facts.event()));
        List<Extension> extensions =
                facts.extendedBy() == null ? List.of() : List.of(Extension.by(facts.extendedBy(), "依法延长一次", basis));
        return Clocking.due(facts.limit().deadline(facts.event()), facts.event(), List.of(), extensions, calendar);
    }
}
