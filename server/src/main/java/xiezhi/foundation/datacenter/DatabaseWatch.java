package xiezhi.foundation.datacenter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 看护: starts the embedded server again, on the same port, when it has died though nobody asked it to stop. */
final class DatabaseWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    private final Path folder;
    private final Launch again;
    private EmbeddedPostgres server;
    private volatile boolean stopped;

    DatabaseWatch(Path folder, EmbeddedPostgres server, Launch again) {
        this.folder = folder;
        this.server = server;
        this.again = again;
        watch();
    }

    /** 再启动. */
    interface Launch {
        EmbeddedPostgres run() throws IOException;
    }

    private void watch() {
        Leftover.running(folder)
                .ifPresent(postmaster -> postmaster
                        .onExit()
                        .thenRun(() -> Thread.ofPlatform()
                                .daemon()
                                .name("database-watch")
                                .start(this::revive)));
    }

    /** Whoever restarts the server by hand is given a second to do it. */
    private void revive() {
        for (LockSupport.parkNanos(PAUSE); !stopped; LockSupport.parkNanos(PAUSE)) {
            if (Leftover.running(folder).isPresent() || started()) {
                watch();
                return;
            }
        }
    }

    private synchronized boolean started() {
        if (stopped) {
            return true;
        }
        try {
            LOG.warn("内嵌数据库意外停止, 正在重新启动 (the database server died and is started again)");
            server.close(); // gives back its lock on the folder
            Leftover.stop(folder);
            server = again.run();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.error("内嵌数据库未能重新启动, 将再次尝试; 请检查磁盘空间和 postgresql.log: {}", e.getMessage());
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        stopped = true;
        synchronized (this) {
            server.close();
        }
    }
}
