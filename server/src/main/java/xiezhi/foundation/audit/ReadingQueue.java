package xiezhi.foundation.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.Refusal;

/**
 * 阅读记录队列: gathers readings and writes them within 50 milliseconds, up to a thousand at a time. When it is full readers wait, and after
 * some seconds reading stops, because what can't be recorded may not be read.
 */
@Component
class ReadingQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingQueue.class);
    private static final int BATCH = 1_000;
    private static final int LINGER_MILLIS = 40;
    private final BlockingQueue<Note> waiting = new ArrayBlockingQueue<>(20_000);
    private final Notebook notebook;
    /** Taken in and not yet written: in the queue, or in the writer's hand. */
    private final AtomicInteger open = new AtomicInteger();

    private volatile @Nullable Thread writer;

    ReadingQueue(Notebook notebook) {
        this.notebook = notebook;
    }

    void add(Note note) {
        open.incrementAndGet();
        try {
            if (waiting.offer(note, 5, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.decrementAndGet();
        throw Refusal.under("GB/T 22239-2019#8.1.4.3", "审计轨迹暂时写不进去, 不能读取个人信息", "请稍后再试; 持续出现时通知运维检查数据库");
    }

    void start() {
        Thread begun = Thread.ofPlatform().daemon().name("audit-readings").unstarted(this::work);
        writer = begun; // before it runs: it ends when it finds that it is nobody's
        begun.start();
    }

    /** Whether somebody writes down what is read. */
    boolean writing() {
        Thread running = writer;
        return running != null && running.isAlive();
    }

    /** Writes everything that waits and ends. */
    void stop() {
        Thread running = writer;
        writer = null;
        if (running != null) {
            running.interrupt();
            join(running);
        }
        flush();
    }

    /** Writes everything that waits now, and gives the writer five seconds for what it has in its hand. */
    synchronized void flush() {
        List<Note> batch = new ArrayList<>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            keep(batch);
        }
        for (int pauses = 0; open.get() > 0 && pauses < 500; pauses++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private void keep(List<Note> batch) {
        notebook.write(batch);
        open.addAndGet(-batch.size());
        batch.clear();
    }

    private void work() {
        List<Note> batch = new ArrayList<>(BATCH);
        while (writer != null) {
            try {
                gather(batch);
                write(batch);
            } catch (InterruptedException e) {
                break;
            }
        }
        if (!batch.isEmpty()) {
            keep(batch);
        }
    }

    private void gather(List<Note> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            batch.add(waiting.take());
            Thread.sleep(LINGER_MILLIS);
        }
        waiting.drainTo(batch, BATCH - batch.size());
    }

    private void write(List<Note> batch) throws InterruptedException {
        try {
            keep(batch);
        } catch (RuntimeException | Error e) {
            LOG.warn("{} readings could not be written and are tried again: {}", batch.size(), String.valueOf(e));
            Thread.sleep(500);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
