package xiezhi.foundation.datacenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("看护: the embedded database comes back when it dies, with what was committed")
class DatabaseWatchTest {

    @Test
    void startsTheKilledServerAgainOnItsPort(@TempDir Path data) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, Map.of())) {
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 7 as figure");
            }
            Path folder = data.resolve("postgresql").toAbsolutePath();
            ProcessHandle first = Leftover.running(folder).orElseThrow();
            first.destroyForcibly();
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> figure(database) == 7);
            assertThat(Leftover.running(folder).orElseThrow().pid()).isNotEqualTo(first.pid());
        }
        assertThat(Leftover.running(data.resolve("postgresql"))).isEmpty();
    }

    @Test
    void startsOverTheEmptyPidFileOfACrash(@TempDir Path data) throws Exception {
        EmbeddedDatabase.start(data, Map.of()).close();
        Files.createFile(data.resolve("postgresql/postmaster.pid"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, Map.of());
                Connection connection = connect(database)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private static int figure(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select figure from kept")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
