package xiezhi.foundation.documents.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.fault.Outside;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName(
        "内容库: in a folder and in an object store the same bytes come back, sealed, kept once, gone with the last who names them")
class ContentStoreTest {
    private static final int BLOCK = 64 * 1024;

    enum Place {
        FOLDER,
        STORE
    }

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Vault vault;

    @Autowired
    Clock clock;

    @TempDir
    Path data;

    private LocalS3 store;
    private S3Client objects;

    @BeforeEach
    void open() {
        store = LocalS3.builder().mode(LocalS3Mode.IN_MEMORY).port(-1).build();
        store.start();
        objects = settings(store.getPort()).client(URI.create("http://localhost:" + store.getPort()));
        objects.createBucket(ask -> ask.bucket("xiezhi"));
    }

    @AfterEach
    void shut() {
        objects.close();
        store.shutdown();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 5_000_000})
    void whatWasKeptComesBackFromTheStore(int size) throws IOException {
        byte[] bytes = bytes(size);
        Kept kept = at(Place.STORE).keep(bytes);
        assertThat(kept.size()).isEqualTo(size);
        assertThat(at(Place.STORE).read(kept.address())).isEqualTo(bytes);
        assertThat(files()).as("nothing stays in the folder").isEmpty();
    }

    @Test
    void theStoreNeverSeesTheBytes() {
        byte[] bytes = "演示: 一份不该被存储方读到的材料".repeat(40).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        at(Place.STORE).keep(bytes);
        byte[] there = objects.getObjectAsBytes(ask -> ask.bucket("xiezhi").key(names().getFirst()))
                .asByteArray();
        assertThat(there.length).isGreaterThan(bytes.length);
        assertThat(new String(there, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("材料");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSameBytesAreKeptOnce(Place place) throws IOException {
        byte[] bytes = bytes(1000);
        assertThat(at(place).keep(bytes)).isEqualTo(at(place).keep(bytes));
        assertThat(names().size() + files().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatNobodyNamesIsGoneWithTheCommitAndStaysIfItFails(Place place) throws IOException {
        byte[] bytes = bytes(1000);
        Kept kept = at(place).keep(bytes);
        transactions.executeWithoutResult(status -> {
            at(place).release(kept.address());
            status.setRollbackOnly();
        });
        assertThat(at(place).read(kept.address())).isEqualTo(bytes);
        transactions.executeWithoutResult(status -> at(place).release(kept.address()));
        assertThat(names()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(at(place).read(at(place).keep(bytes).address())).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aWalkThatWasAbandonedLeavesNothingThatIsMet(Place place) {
        byte[] bytes = bytes(1000);
        transactions.executeWithoutResult(status -> {
            at(place).keep(bytes);
            status.setRollbackOnly();
        });
        Kept kept = at(place).keep(bytes);
        assertThat(at(place).read(kept.address())).isEqualTo(bytes);
    }

    @Test
    void whatLayInTheFolderBeforeIsStillRead() throws IOException {
        byte[] bytes = bytes(2 * BLOCK);
        Kept kept = at(Place.FOLDER).keep(bytes);
        assertThat(at(Place.STORE).read(kept.address())).isEqualTo(bytes);
        assertThat(at(Place.STORE).keep(bytes)).isEqualTo(kept);
        transactions.executeWithoutResult(status -> at(Place.STORE).release(kept.address()));
        assertThat(files()).isEmpty();
    }

    @Test
    void whileTheStoreIsAwayNothingIsHalfKept() {
        byte[] bytes = bytes(1000);
        Kept before = at(Place.STORE).keep(bytes(10));
        int port = store.getPort();
        store.shutdown();
        assertThatThrownBy(() -> at(port).keep(bytes))
                .isInstanceOf(Outside.class)
                .hasMessageContaining("没有应答");
        assertThatThrownBy(() -> at(port).read(before.address())).isInstanceOf(Outside.class);
        open();
        assertThat(at(Place.STORE).read(at(Place.STORE).keep(bytes).address())).isEqualTo(bytes);
    }

    @Test
    void aBlockThatWasChangedOrCutOffIsRefused() {
        Kept kept = at(Place.STORE).keep(bytes(2 * BLOCK));
        String name = names().getFirst();
        byte[] there =
                objects.getObjectAsBytes(ask -> ask.bucket("xiezhi").key(name)).asByteArray();
        for (byte[] wrong : List.of(Arrays.copyOf(there, BLOCK + 16), changed(there))) {
            objects.putObject(
                    ask -> ask.bucket("xiezhi").key(name),
                    software.amazon.awssdk.core.sync.RequestBody.fromBytes(wrong));
            assertThatThrownBy(() -> at(Place.STORE).read(kept.address())).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[BLOCK / 2] ^= 1;
        return changed;
    }

    private ContentStore at(Place place) {
        return place == Place.STORE ? at(store.getPort()) : store(new FolderStorage(data.resolve("files")));
    }

    private ContentStore at(int port) {
        return store(settings(port).storage(data.resolve("files")));
    }

    private ContentStore store(Storage storage) {
        return new ContentStore(data, storage, sql, transactions, vault, clock);
    }

    private static StorageSettings settings(int port) {
        return new StorageSettings(
                URI.create("http://localhost:" + port),
                "xiezhi",
                "us-east-1",
                "walker",
                "walker-secret",
                Duration.ofSeconds(6));
    }

    private List<String> names() {
        return objects.listObjectsV2(ask -> ask.bucket("xiezhi")).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(System.nanoTime()).nextBytes(bytes);
        return bytes;
    }
}
