package xiezhi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ConfigurableApplicationContext;
import xiezhi.foundation.datacenter.EmbeddedDatabase;

/** 测试数据库: a real PostgreSQL without durability, started once for the test run and stopped with it. */
public final class TestDatabase {
    private static final Path DATA = newFolder();
    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.start(
            DATA, Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));

    private static final List<ConfigurableApplicationContext> HOUSES = new CopyOnWriteArrayList<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::closeAll));
    }

    private TestDatabase() {}

    public static EmbeddedDatabase server() {
        return SERVER;
    }

    /** The house is closed before the database that it uses. */
    static void serves(ConfigurableApplicationContext house) {
        HOUSES.add(house);
    }

    private static void closeAll() {
        HOUSES.forEach(ConfigurableApplicationContext::close);
        SERVER.close();
    }

    /** The data folder of the test node. */
    public static Path data() {
        return DATA;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("xiezhi-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
