package xiezhi.foundation.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.security.SafetyCheck.Hazard;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Names;

/** 启动自检: looks at everything that rooms know could be unsafe; said in the log at the start and to the system administrator. */
@RestController
class SelfCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);
    private final List<SafetyCheck> checks;
    private final Clock clock;

    SelfCheck(List<SafetyCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** 自检结果. */
    record Report(Instant at, boolean safe, List<Line> checks) {}

    /** 检查结果: one line. */
    record Line(
            String code,
            String name,
            String english,
            boolean safe,
            @Nullable String why,
            @Nullable String remedy) {}

    @GetMapping("/api/admin/self-check")
    @May({Administrators.SYSTEM, Administrators.SECURITY})
    Report run() {
        List<Line> lines = checks.stream().map(SelfCheck::line).toList();
        return new Report(clock.instant(), lines.stream().allMatch(Line::safe), lines);
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayAtStart() {
        run().checks().stream()
                .filter(line -> !line.safe())
                .forEach(line -> LOG.warn("Self-check {}: {}. {}", line.code(), line.why(), line.remedy()));
    }

    private static Line line(SafetyCheck check) {
        Optional<Hazard> hazard = check.look();
        return new Line(
                check.code(),
                check.name(),
                Names.human(check.code()),
                hazard.isEmpty(),
                hazard.map(Hazard::why).orElse(null),
                hazard.map(Hazard::remedy).orElse(null));
    }
}
