package xiezhi.foundation.documents.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.content.ContentStore;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 待处理文件: scans again what was parked while the scanner was silent, and sweeps away what no business has taken after a day. */
@Component
class Waiting {
    private static final int SOME = 100;
    private static final Duration UNTAKEN = Duration.ofHours(24);
    private final FileLedger ledger;
    private final ContentStore contents;
    private final Scanner scanner;
    private final TransactionOperations transactions;
    private final Trail trail;
    private final Clock clock;

    Waiting(
            FileLedger ledger,
            ContentStore contents,
            Scanner scanner,
            TransactionOperations transactions,
            Trail trail,
            Clock clock) {
        this.ledger = ledger;
        this.contents = contents;
        this.scanner = scanner;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 45_000)
    void everyMinute() {
        Acting.run(Actor.system("文件扫描"), this::scanAgain);
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    void everyHour() {
        Acting.run(Actor.system("文件清理"), this::sweep);
    }

    /** Scans what waits, oldest first, and stops as soon as the scanner is silent again; answers how many were decided. */
    int scanAgain() {
        int decided = 0;
        for (UUID id : ledger.parked(SOME)) {
            FileRow row = ledger.find(id).orElse(null);
            String content = row == null ? null : row.content();
            if (content == null) {
                continue;
            }
            switch (scanner.scan(contents.read(content))) {
                case OFF, CLEAN -> ledger.scanned(id);
                case INFECTED -> clear(id);
                case SILENT -> {
                    return decided;
                }
            }
            decided++;
        }
        return decided;
    }

    /** 清除: of an infected file nothing stays but its row and why; a business that took it sees that it is gone. */
    private void clear(UUID id) {
        transactions.executeWithoutResult(status -> ledger.lock(id).ifPresent(row -> {
            ledger.clear(id, Rejection.FILE_VIRUS);
            release(row);
            trail.note(
                    "QUARANTINE",
                    "documents.file",
                    id,
                    Map.of("why", Rejection.FILE_VIRUS.name(), "sm3", row.sm3(), "parked", true));
        }));
    }

    /** Removes files that nobody's business has taken within a day (or as long as a draft holds them); answers how many. */
    int sweep() {
        Instant before = clock.instant().minus(UNTAKEN);
        int swept = 0;
        List<UUID> some;
        do {
            some = ledger.untaken(before, clock.instant(), SOME);
            for (UUID id : some) {
                swept += remove(id, before) ? 1 : 0;
            }
        } while (some.size() == SOME);
        return swept;
    }

    private boolean remove(UUID id, Instant before) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            FileRow row = ledger.lock(id).orElse(null);
            if (row == null || row.state() != FileRow.State.HELD || !row.at().isBefore(before)) {
                return false; // taken while we looked
            }
            ledger.remove(id);
            release(row);
            trail.note(
                    "SWEEP",
                    "documents.file",
                    id,
                    Map.of("uploadedAt", row.at().toString(), "size", row.size(), "sm3", row.sm3()));
            return true;
        }));
    }

    private void release(FileRow row) {
        String content = row.content();
        if (content != null) {
            contents.release(content);
        }
    }
}
