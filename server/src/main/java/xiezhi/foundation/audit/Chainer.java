package xiezhi.foundation.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.audit.Links.Head;
import xiezhi.foundation.audit.Links.Settled;

/** 链接员: links committed entries behind the commit, so that business never waits for the chain, and signs it every thousand links or minute. */
@Component
class Chainer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Chainer.class);
    private static final int BATCH = 2_000;
    private static final int LINKS_PER_CHECKPOINT = 1_000;
    private static final Duration CHECKPOINT_EVERY = Duration.ofMinutes(1);
    private static final int REST_MILLIS = 250;
    private final Links links;
    private final ReadingQueue readings;
    private final TransactionTemplate transaction;
    private final CheckpointCopies copies;
    private final Clock clock;
    private volatile @Nullable Thread worker;

    Chainer(
            Links links,
            ReadingQueue readings,
            PlatformTransactionManager transactions,
            CheckpointCopies copies,
            Clock clock) {
        this.links = links;
        this.readings = readings;
        this.transaction = new TransactionTemplate(transactions);
        this.copies = copies;
        this.clock = clock;
    }

    /** Links whatever is settled now; how many links were added. */
    int chain() {
        int all = 0;
        int some;
        do {
            some = inTransaction(this::chainSome);
            all += some;
        } while (some == BATCH);
        return all;
    }

    /** Signs the head of the chain if it has grown since the last signature. */
    void checkpoint() {
        inTransaction(() -> checkpointAfter(1, Duration.ZERO));
        copies.catchUp();
    }

    private int chainSome() {
        if (!links.mine()) {
            return 0;
        }
        Head head = links.head();
        List<Head> added = new ArrayList<>();
        for (Settled settled : links.settledAfter(head, BATCH)) {
            head = new Head(
                    head.position() + 1, settled.entry().seq(), settled.tx(), Chain.link(head.hash(), settled.entry()));
            added.add(head);
        }
        if (!added.isEmpty()) {
            links.add(added);
        }
        return added.size();
    }

    private int checkpointAfter(int growth, Duration age) {
        Head head = links.head();
        Checkpoint last = links.lastCheckpoint();
        long signed = last == null ? 0 : last.position();
        Instant since = last == null ? Instant.EPOCH : last.at();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (head.position() - signed >= growth && !now.isBefore(since.plus(age))) {
            links.sign(head, now);
            return 1;
        }
        return 0;
    }

    private int inTransaction(IntSupplier work) {
        Integer result = transaction.execute(status -> work.getAsInt());
        return result == null ? 0 : result;
    }

    private void work() {
        while (worker != null) {
            try {
                int signed =
                        chain() > 0 ? inTransaction(() -> checkpointAfter(LINKS_PER_CHECKPOINT, Duration.ZERO)) : 0;
                signed += inTransaction(() -> checkpointAfter(1, CHECKPOINT_EVERY));
                if (signed > 0) {
                    copies.catchUp();
                }
                Thread.sleep(REST_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                LOG.warn("The audit chain waits and goes on by itself: {}", String.valueOf(e));
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        readings.start();
        Thread begun = Thread.ofPlatform().daemon().name("audit-chain").unstarted(this::work);
        worker = begun; // before it runs: it ends when it finds that it is nobody's
        begun.start();
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
        readings.stop();
        chain();
        checkpoint();
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    @Override
    public int getPhase() {
        return 0; // starts before the web server and stops after it, so that its last requests are chained too
    }
}
