package xiezhi.application.enforcement.coop.outbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 投递任务: looks every half minute for messages that are due. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "xiezhi.jobs", havingValue = "on", matchIfMissing = true)
class DispatchJob {
    private final Dispatch dispatch;

    DispatchJob(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void run() {
        dispatch.work();
    }
}
