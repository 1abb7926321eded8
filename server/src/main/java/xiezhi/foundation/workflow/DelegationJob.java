package xiezhi.foundation.workflow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 委托的起止: each minute, what has begun hands over and what has ended hands back. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "xiezhi.jobs", havingValue = "on", matchIfMissing = true)
class DelegationJob {
    private final HandOver handOver;
    private final HandBack handBack;

    DelegationJob(HandOver handOver, HandBack handBack) {
        this.handOver = handOver;
        this.handBack = handBack;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 25_000)
    void run() {
        Acting.run(Actor.system("委托起止"), () -> {
            handBack.work();
            handOver.work();
        });
    }
}
