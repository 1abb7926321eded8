package xiezhi.foundation.datacenter;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 节点数据库: the pool over the embedded or the external PostgreSQL, migrated before it is handed out, closed before the server stops. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class NodeDatabase {
    private static volatile @Nullable CompletableFuture<EmbeddedDatabase> early;

    /** For a command beside a node that may be running: uses its database, or starts it for the while. */
    public static void visit(Path data) {
        try {
            early = CompletableFuture.completedFuture(EmbeddedDatabase.visit(data));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("数据目录 " + data + " 中没有可用的数据库", e);
        }
    }

    /** Lets the embedded server start before the context does. */
    public static void startEarly(Path data) {
        early = EmbeddedDatabase.startBeside(data);
    }

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseSettings settings) {
        DatabaseSettings.Db db = settings.db();
        if (db != null && db.url() != null) {
            return new DatabaseServer(db.url(), db.user(), db.password(), null);
        }
        CompletableFuture<EmbeddedDatabase> starting = early;
        EmbeddedDatabase embedded =
                starting != null ? starting.join() : EmbeddedDatabase.start(settings.data(), java.util.Map.of());
        return new DatabaseServer(embedded.url(), embedded.user(), embedded.password(), embedded);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        config.setPoolName("xiezhi");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("prepareThreshold", "2");
        config.addDataSourceProperty("preparedStatementCacheQueries", "512");
        config.addDataSourceProperty("ApplicationName", "xiezhi");
        HikariDataSource pool = new HikariDataSource(config);
        new Migrations(pool).run();
        return pool;
    }

    /** 数据库服务: where the database answers, and the embedded server if it is ours to stop. */
    record DatabaseServer(
            String url,
            String user,
            String password,
            @Nullable EmbeddedDatabase embedded) implements AutoCloseable {
        @Override
        public void close() {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
