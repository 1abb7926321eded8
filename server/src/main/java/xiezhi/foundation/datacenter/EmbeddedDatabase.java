package xiezhi.foundation.datacenter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** 内嵌数据库: a real PostgreSQL under the data folder, on a port of loopback, behind a password that only the data folder holds. */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Small, and true to its word: what was committed is on the disk (the launcher's own default would answer before it is). */
    private static final Map<String, String> MODEST = Map.ofEntries(
            Map.entry("synchronous_commit", "on"),
            Map.entry("fsync", "on"),
            Map.entry("shared_buffers", "96MB"),
            Map.entry("max_connections", "60"),
            Map.entry("jit", "off"),
            Map.entry("work_mem", "8MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("wal_compression", "on"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("autovacuum_max_workers", "2"),
            Map.entry("timezone", "UTC"),
            Map.entry("listen_addresses", "127.0.0.1"));

    private final @Nullable DatabaseWatch server;
    private final @Nullable FolderLock lock;
    private final int port;
    private final String password;

    private EmbeddedDatabase(@Nullable DatabaseWatch server, @Nullable FolderLock lock, int port, String password) {
        this.server = server;
        this.lock = lock;
        this.port = port;
        this.password = password;
    }

    /** The server over the folder, started if it isn't; a guest of the one that runs (for commands beside a running node). */
    public static EmbeddedDatabase visit(Path data) throws IOException {
        try (FolderLock free = FolderLock.of(data).orElse(null)) {
            if (free == null) {
                return new EmbeddedDatabase(
                        null,
                        null,
                        Leftover.portOf(data.resolve("postgresql")),
                        Files.readString(data.resolve("postgresql.secret")).strip());
            }
        }
        return start(data, Map.of());
    }

    /** Starts it while the rest of the house gets up. */
    public static CompletableFuture<EmbeddedDatabase> startBeside(Path data) {
        CompletableFuture<EmbeddedDatabase> started = new CompletableFuture<>();
        Thread.ofPlatform().name("database-start").start(() -> {
            try {
                started.complete(start(data, Map.of()));
            } catch (RuntimeException e) {
                started.completeExceptionally(e);
            }
        });
        return started;
    }

    /** Starts the server over the folder, making it on the first day, and taking it over after a crash. */
    public static EmbeddedDatabase start(Path data, Map<String, String> settings) {
        try {
            FolderLock lock = FolderLock.of(data)
                    .orElseThrow(() -> new IllegalStateException("数据目录 " + data.toAbsolutePath()
                            + " 正由另一个实例使用; 请先停止它, 或者用 --data 指定别的目录 (this data folder is in use by another node)"));
            Path folder = Files.createDirectories(data.resolve("postgresql").toAbsolutePath());
            Leftover.stop(folder);
            Path secret = data.resolve("postgresql.secret");
            boolean known = Files.exists(secret);
            String password = known ? Files.readString(secret).strip() : newPassword();
            EmbeddedPostgres server = launch(data, folder, password, settings, 0);
            if (!known) {
                lockDoor(server, password, folder, secret);
            }
            int port = server.getPort();
            DatabaseWatch watch =
                    new DatabaseWatch(folder, server, () -> launch(data, folder, password, settings, port));
            return new EmbeddedDatabase(watch, lock, port, password);
        } catch (IOException e) {
            throw new UncheckedIOException("内嵌数据库未能启动于 " + data + ": " + e.getMessage() + "; 请检查目录权限和磁盘空间", e);
        }
    }

    private static EmbeddedPostgres launch(
            Path data, Path folder, String password, Map<String, String> settings, int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setPort(port)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setOutputRedirector(
                        Redirect.appendTo(data.resolve("postgresql.log").toFile()))
                .setErrorRedirector(
                        Redirect.appendTo(data.resolve("postgresql.log").toFile()));
        MODEST.forEach(builder::setServerConfig);
        settings.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static void lockDoor(EmbeddedPostgres server, String password, Path folder, Path secret)
            throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter user postgres password '" + password + "'");
            Files.writeString(secret, password, StandardOpenOption.CREATE_NEW);
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(
                    folder.resolve("pg_hba.conf"),
                    "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("内嵌数据库未能设置口令", e);
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
