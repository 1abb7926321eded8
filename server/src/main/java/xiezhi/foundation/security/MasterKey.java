package xiezhi.foundation.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 主密钥: wraps the keys of the node. From XIEZHI_MASTER_KEY, or from a file of the data folder that only the owner may read. */
@Component
class MasterKey {
    private static final int SIZE = 16;
    private final String given;
    private final Path file;

    MasterKey(@Value("${xiezhi.master-key:}") String given, @Value("${xiezhi.data:data}") Path data) {
        this.given = given.strip();
        this.file = data.resolve("keys").resolve("master.key");
    }

    /** A cipher under the master key. Read once by the key ring and not kept as text. */
    Seal seal() {
        return new Seal(given.isEmpty() ? fromFile() : parse(given));
    }

    /** Whether the key lies beside the data that it protects. */
    boolean besideTheData() {
        return given.isEmpty();
    }

    private synchronized byte[] fromFile() {
        try {
            if (!Files.exists(file)) {
                write(HexFormat.of().formatHex(random()));
            }
            return parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("主密钥文件 " + file + " 不能读写; 请检查权限, 或用 XIEZHI_MASTER_KEY 提供主密钥", e);
        }
    }

    private void write(String key) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                file, key + "\n", StandardCharsets.US_ASCII, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static byte[] random() {
        byte[] key = new byte[SIZE];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static byte[] parse(String text) {
        byte[] key = text.matches("[0-9a-fA-F]{32}") ? HexFormat.of().parseHex(text) : base64(text);
        if (key.length != SIZE) {
            throw new IllegalStateException("主密钥应为128位: 32个十六进制字符, 或16字节的Base64");
        }
        return key;
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
