package xiezhi.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 基线库: plain JDBC to the database of the node under test. */
final class Database {
    private Database() {}

    static HikariDataSource of(Path data, int connections) throws IOException {
        return open(
                address(data),
                "postgres",
                Files.readString(data.resolve("postgresql.secret")).strip(),
                connections);
    }

    static HikariDataSource open(String url, String user, String password, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    static String address(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres";
    }
}
