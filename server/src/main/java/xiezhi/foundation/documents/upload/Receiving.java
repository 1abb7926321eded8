package xiezhi.foundation.documents.upload;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.BusinessAccess;
import xiezhi.foundation.documents.StoredFile;
import xiezhi.foundation.documents.content.ContentStore;
import xiezhi.foundation.documents.content.Kept;
import xiezhi.foundation.documents.seal.Sm2;
import xiezhi.foundation.documents.upload.FileRow.State;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Uuid7;

/** 收件岗: takes a file, looks through it, keeps it encrypted, and hands it out again to those who may see it. */
@Component
public class Receiving {
    private static final int LARGEST = 20 << 20;
    private static final int HELD_PER_DAY = 200;
    private final Semaphore looks = new Semaphore(4); // a look may need many times the size of the file
    private final FileLedger ledger;
    private final ContentStore contents;
    private final BusinessAccess access;
    private final Scanner scanner;
    private final TransactionOperations transactions;
    private final Trail trail;
    private final Clock clock;

    Receiving(
            FileLedger ledger,
            ContentStore contents,
            BusinessAccess access,
            Scanner scanner,
            TransactionOperations transactions,
            Trail trail,
            Clock clock) {
        this.ledger = ledger;
        this.contents = contents;
        this.access = access;
        this.scanner = scanner;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Reads at most one byte beyond the limit, so that a liar about its length costs nothing. */
    public StoredFile receive(String name, long announced, InputStream in) throws IOException {
        if (announced > LARGEST) {
            throw Rejection.FILE_TOO_LARGE.fault();
        }
        UUID person = Acting.current().person();
        if (ledger.heldSince(person, clock.instant().minus(Duration.ofDays(1))) >= HELD_PER_DAY) {
            throw Rejection.FILE_TOO_MANY.fault();
        }
        looks.acquireUninterruptibly();
        try {
            byte[] file = in.readNBytes(LARGEST + 1);
            if (file.length > LARGEST) {
                throw Rejection.FILE_TOO_LARGE.fault();
            }
            return keep(person, name, file);
        } finally {
            looks.release();
        }
    }

    private StoredFile keep(UUID person, String name, byte[] file) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            Inspection.Passed passed = Inspection.inspect(name, file);
            FileRow.Scan scan = scan(file);
            Kept kept = contents.keep(passed.content());
            FileRow row = new FileRow(
                    Uuid7.next(),
                    person,
                    FileName.clean(name, passed.kind()),
                    passed.kind(),
                    kept.size(),
                    kept.sm3(),
                    kept.address(),
                    State.HELD,
                    null,
                    null,
                    now,
                    scan);
            transactions.executeWithoutResult(status -> {
                ledger.add(row);
                trail.note(
                        "UPLOAD",
                        "documents.file",
                        row.id(),
                        Map.of("type", passed.kind().name(), "size", kept.size(), "sm3", kept.sm3()));
            });
            return row.shown();
        } catch (Rejected e) {
            if (e.why().grave()) {
                quarantine(person, file, e.why(), now);
            }
            throw e.why().fault();
        }
    }

    /** What the scanner says of the bytes as they came. While it is silent the file waits or is not taken, as set. */
    private FileRow.Scan scan(byte[] file) throws Rejected {
        return switch (scanner.scan(file)) {
            case OFF -> FileRow.Scan.NONE;
            case CLEAN -> FileRow.Scan.CLEAN;
            case INFECTED -> throw new Rejected(Rejection.FILE_VIRUS);
            case SILENT -> {
                if (!scanner.parks()) {
                    throw new Rejected(Rejection.FILE_SCAN_DOWN);
                }
                yield FileRow.Scan.PENDING;
            }
        };
    }

    /** 隔离: of a file that must not be here nothing is kept but that it came, from whom, and its digest. */
    private void quarantine(UUID person, byte[] file, Rejection why, Instant now) {
        UUID id = Uuid7.next();
        String sm3 = HexFormat.of().formatHex(Sm2.digest(file));
        transactions.executeWithoutResult(status -> {
            ledger.quarantine(id, person, file.length, sm3, why, now);
            trail.note("QUARANTINE", "documents.file", id, Map.of("why", why.name(), "sm3", sm3));
        });
    }

    /** 已开文件: its row and its bytes. */
    public record Opened(FileRow row, InputStream content) {}

    /** The file, for who uploaded it until a business takes it, and then for who may see the business. */
    public Opened open(UUID id) {
        FileRow row = ledger.find(id).orElseThrow(Receiving::missing);
        if (!mayOpen(row)) {
            throw missing();
        }
        String content = readable(row);
        trail.noteReading("documents.file", id, Map.of());
        return new Opened(row, contents.open(content));
    }

    /** Where the bytes lie; refused while the scanner has not seen them, and when it found what must not be opened. */
    private static String readable(FileRow row) {
        String content = row.content();
        if (content == null) {
            throw row.business() == null ? missing() : Rejection.FILE_CLEARED.fault();
        }
        if (row.scan() == FileRow.Scan.PENDING) {
            throw Rejection.FILE_PARKED.fault();
        }
        return content;
    }

    private boolean mayOpen(FileRow row) {
        String standard = row.standard();
        UUID business = row.business();
        return standard != null && business != null
                ? access.maySee(standard, business)
                : row.uploader().equals(Acting.current().person());
    }

    private static NotFound missing() {
        return new NotFound("没有这件文书或者文件, 或者不在您的数据范围内");
    }
}
