package xiezhi.foundation.documents.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.foundation.documents.content.Storage.Spot;
import xiezhi.foundation.documents.seal.Sm2;
import xiezhi.foundation.security.Vault;

/**
 * 内容库: keeps bytes once, under an address made of their digest by the vault, each under its own SM4 key which the vault
 * seals. The bytes are complete in the storage before the row is committed, so no committed row is ever without them.
 */
@Component
public class ContentStore {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path drafts;
    private final Storage storage;
    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final Vault vault;
    private final Clock clock;

    ContentStore(
            @Value("${xiezhi.data:data}") Path data,
            Storage storage,
            JdbcClient sql,
            TransactionOperations transactions,
            Vault vault,
            Clock clock) {
        this.drafts = data.resolve("files");
        this.storage = storage;
        this.sql = sql;
        this.transactions = transactions;
        this.vault = vault;
        this.clock = clock;
    }

    public Kept keep(byte[] content) {
        try {
            return keep(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is read from the stream, to its end. */
    public Kept keep(InputStream content) throws IOException {
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        Files.createDirectories(drafts);
        Path draft = Files.createTempFile(drafts, "in", ".part");
        try {
            MessageDigest digest = Sm2.newDigest();
            long size;
            try (OutputStream out = new SealingStream(Files.newOutputStream(draft), key)) {
                size = new DigestInputStream(content, digest).transferTo(out);
            }
            force(draft);
            return settle(draft, HexFormat.of().formatHex(digest.digest()), size, key);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The bytes are on the disk before any row says that they are kept: a power cut leaves no empty file behind a letter. */
    private static void force(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The bytes at the address. */
    public InputStream open(String address) {
        String sealed = sql.sql("select key from documents.content where address = ?")
                .param(address)
                .query(String.class)
                .single();
        try {
            return new OpeningStream(
                    storage.open(spot(address, sealed)), Base64.getDecoder().decode(vault.open(sealed)));
        } catch (IOException e) {
            throw new UncheckedIOException("文件内容不在存储中: " + address, e);
        }
    }

    /**
     * Lets go of bytes that no file, letter or archive names any more, in the current transaction: they are put aside now, removed
     * with the commit, and put back if it fails. Of two who hold the same bytes the last to let go removes them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String address) {
        sql.sql("""
                delete from documents.content c where address = :address
                  and not exists (select 1 from documents.file where content = c.address)
                  and not exists (select 1 from documents.document where ofd = c.address or pdf = c.address)
                  and not exists (select 1 from documents.archive where content = c.address)
                returning key""").param("address", address).query(String.class).optional().ifPresent(wrapped -> {
            try {
                storage.release(spot(address, wrapped));
            } catch (IOException e) {
                throw new UncheckedIOException("文件内容不在存储中: " + address, e);
            }
        });
    }

    public byte[] read(String address) {
        try (InputStream in = open(address)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("文件内容已损坏: " + address, e);
        }
    }

    /** Row and bytes together, in the caller's transaction or in one of their own. */
    private Kept settle(Path draft, String sm3, long size, byte[] key) {
        String address = HexFormat.of()
                .formatHex(Sm2.digest(vault.blind("content:" + sm3).getBytes(StandardCharsets.UTF_8)));
        transactions.executeWithoutResult(status -> {
            try {
                if (!held(address)) {
                    put(
                            draft,
                            address,
                            sm3,
                            size,
                            vault.seal(Base64.getEncoder().encodeToString(key)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("文件内容没有存下: " + address, e);
            }
        });
        return new Kept(address, sm3, size);
    }

    /** Whoever is letting go of the same bytes is waited for: afterwards they are here, or gone with their row. */
    private boolean held(String address) throws IOException {
        Optional<String> known = sql.sql("select key from documents.content where address = ? for key share")
                .param(address)
                .query(String.class)
                .optional();
        return known.isPresent() && storage.holds(spot(address, known.get()));
    }

    private void put(Path draft, String address, String sm3, long size, String sealed) throws IOException {
        int added = sql.sql("insert into documents.content values (?, ?, ?, ?, ?) on conflict (address) do nothing")
                .params(address, sm3, size, sealed, Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            storage.put(draft, spot(address, sealed));
        }
    }

    private static Spot spot(String address, String sealed) {
        String mark = HexFormat.of().formatHex(Sm2.digest(sealed.getBytes(StandardCharsets.UTF_8)));
        return new Spot(address, mark.substring(0, 16));
    }
}
