package xiezhi.foundation.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import xiezhi.kernel.fault.Outside;

/**
 * 对象存储 (S3): one object for each address and key, so that a removal that comes late never meets what another has written since. What
 * a folder held before the store was set up stays readable there.
 */
final class ObjectStorage implements Storage {
    private static final Logger LOG = LoggerFactory.getLogger(ObjectStorage.class);
    private static final int NOT_FOUND = 404;
    private final S3Client store;
    private final String bucket;
    private final Storage before;

    ObjectStorage(S3Client store, String bucket, Storage before) {
        this.store = store;
        this.bucket = bucket;
        this.before = before;
    }

    @Override
    public boolean holds(Spot spot) throws IOException {
        try {
            store.headObject(ask -> ask.bucket(bucket).key(name(spot)));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return before.holds(spot);
            }
            throw away(e);
        } catch (SdkException e) {
            throw away(e);
        }
    }

    @Override
    public InputStream open(Spot spot) throws IOException {
        try {
            return store.getObject(ask -> ask.bucket(bucket).key(name(spot)));
        } catch (NoSuchKeyException e) {
            return before.open(spot);
        } catch (SdkException e) {
            throw away(e);
        }
    }

    @Override
    public void put(Path draft, Spot spot) {
        try {
            store.putObject(ask -> ask.bucket(bucket).key(name(spot)), draft);
        } catch (SdkException e) {
            throw away(e);
        }
    }

    @Override
    public void release(Spot spot) throws IOException {
        if (before.holds(spot)) {
            before.release(spot);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remove(spot);
            }
        });
    }

    /** What can't be removed now is unreadable all the same: its key went with the row. */
    private void remove(Spot spot) {
        try {
            store.deleteObject(ask -> ask.bucket(bucket).key(name(spot)));
        } catch (SdkException e) {
            LOG.warn("The object {} could not be removed; no row opens it any more", name(spot), e);
        }
    }

    private static String name(Spot spot) {
        return spot.address() + "-" + spot.mark();
    }

    private static Outside away(SdkException e) {
        return new Outside("文件存储", "暂时没有应答, 文件没有存取", e);
    }
}
