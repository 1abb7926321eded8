package xiezhi.foundation.documents.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import xiezhi.foundation.documents.seal.Sm2;
import xiezhi.foundation.security.Vault;

/**
 * 内容库: keeps bytes once, under an address made of their digest by the vault, each under its own SM4 key which the vault
 * seals. The file is complete on disk before the row is written, so no committed row is ever without its bytes.
 */
@Component
public class ContentStore {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path folder;
    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;

    ContentStore(@Value("${xiezhi.data:data}") Path data, JdbcClient sql, Vault vault, Clock clock) {
        this.folder = data.resolve("files");
        this.sql = sql;
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
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "in", ".part");
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
            Path here = path(address);
            Path aside =
                    here.resolveSibling(address + ".gone"); // a removal that a crash cut short: the row still stands
            return new OpeningStream(
                    Files.newInputStream(Files.exists(here) || !Files.exists(aside) ? here : aside),
                    Base64.getDecoder().decode(vault.open(sealed)));
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
        int gone = sql.sql("""
                delete from documents.content c where address = :address
                  and not exists (select 1 from documents.file where content = c.address)
                  and not exists (select 1 from documents.document where ofd = c.address or pdf = c.address)
                  and not exists (select 1 from documents.archive where content = c.address)""").param("address", address).update();
        if (gone == 1) {
            aside(address);
        }
    }

    /** While the row's deletion waits for its commit nobody can write the same row, so nobody can write the same file. */
    private void aside(String address) {
        Path here = path(address);
        Path aside = here.resolveSibling(address + ".gone");
        try {
            Files.move(here, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("文件内容不在存储中: " + address, e);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                try {
                    if (status == STATUS_COMMITTED) {
                        Files.deleteIfExists(aside);
                    } else {
                        Files.move(aside, here, StandardCopyOption.ATOMIC_MOVE);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException("内容库不能整理: " + address, e);
                }
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

    private Kept settle(Path draft, String sm3, long size, byte[] key) throws IOException {
        String address = HexFormat.of()
                .formatHex(Sm2.digest(vault.blind("content:" + sm3).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Optional<String> known = sql.sql("select address from documents.content where address = ?")
                .param(address)
                .query(String.class)
                .optional();
        if (known.isPresent() && Files.exists(path(address))) {
            return new Kept(address, sm3, size);
        }
        Files.createDirectories(path(address).getParent());
        String sealed = vault.seal(Base64.getEncoder().encodeToString(key));
        int added = sql.sql("insert into documents.content values (?, ?, ?, ?, ?) on conflict (address) do nothing")
                .params(address, sm3, size, sealed, Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            Files.move(draft, path(address), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Kept(address, sm3, size);
    }

    private Path path(String address) {
        return folder.resolve(address.substring(0, 2))
                .resolve(address.substring(2, 4))
                .resolve(address);
    }
}
