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

/** 内嵌数据库: a real PostgreSQL under the data folder, on a port of loopback, behind a password that only the data folder holds. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Map<String, String> MODEST = Map.of(
            "shared_buffers", "96MB",
            "max_connections", "60",
            "jit", "off",
            "work_mem", "8MB",
            "maintenance_work_mem", "64MB",
            "wal_compression", "on",
            "max_wal_size", "1GB",
            "autovacuum_max_workers", "2",
            "timezone", "UTC",
            "listen_addresses", "127.0.0.1");
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
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
            Path folder = Files.createDirectories(data.resolve("postgresql").toAbsolutePath());
            Leftover.stop(folder);
            Path secret = data.resolve("postgresql.secret");
            boolean known = Files.exists(secret);
            String password = known ? Files.readString(secret).strip() : newPassword();
            EmbeddedDatabase database = new EmbeddedDatabase(launch(data, folder, password, settings), password);
            if (!known) {
                database.lockDoor(folder, secret);
            }
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("内嵌数据库未能启动于 " + data + ": " + e.getMessage() + "; 请检查目录权限和磁盘空间", e);
        }
    }

    private static EmbeddedPostgres launch(Path data, Path folder, String password, Map<String, String> settings) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setOutputRedirector(Redirect.appendTo(data.resolve("postgresql.log").toFile()))
                .setErrorRedirector(Redirect.appendTo(data.resolve("postgresql.log").toFile()));
        MODEST.forEach(builder::setServerConfig);
        settings.forEach(builder::setServerConfig);
        return builder.start();
    }

    private void lockDoor(Path folder, Path secret) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter user postgres password '" + password + "'");
            Files.writeString(secret, password, StandardOpenOption.CREATE_NEW);
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(folder.resolve("pg_hba.conf"), "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n");
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
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
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
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
