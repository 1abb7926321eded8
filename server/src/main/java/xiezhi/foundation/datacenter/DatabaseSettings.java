package xiezhi.foundation.datacenter;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 数据库设置.
 *
 * @param data folder of the node: database, files, keys
 * @param url JDBC address of an external PostgreSQL; null starts the embedded one
 * @param connections size of the pool
 */
@ConfigurationProperties("xiezhi")
public record DatabaseSettings(
        @DefaultValue("data") Path data,
        @Nullable Db db,
        @DefaultValue("16") int connections) {

    /** 外部数据库: XIEZHI_DB_URL, XIEZHI_DB_USER, XIEZHI_DB_PASSWORD. */
    public record Db(
            @Nullable String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {}
}
