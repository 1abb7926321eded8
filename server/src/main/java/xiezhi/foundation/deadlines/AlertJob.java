package xiezhi.foundation.deadlines;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 提醒任务: looks every minute for limits that have reached a rung, and takes up calendars that another node published. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "xiezhi.jobs", havingValue = "on", matchIfMissing = true)
class AlertJob {
    private final Alerts alerts;
    private final Calendars calendars;

    AlertJob(Alerts alerts, Calendars calendars) {
        this.alerts = alerts;
        this.calendars = calendars;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void run() {
        Acting.run(Actor.system("期限提醒"), () -> {
            calendars.reload();
            alerts.work();
        });
    }
}
