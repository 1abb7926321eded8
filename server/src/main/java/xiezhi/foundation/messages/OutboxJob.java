package xiezhi.foundation.messages;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 外发任务: empties the outbox every few seconds. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "xiezhi.jobs", havingValue = "on", matchIfMissing = true)
class OutboxJob {
    private final Outbox outbox;
    private final Texts texts;

    OutboxJob(Outbox outbox, Texts texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void run() {
        Acting.run(Actor.system("外发消息"), () -> {
            texts.work();
            outbox.work();
        });
    }
}
