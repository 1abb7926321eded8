package xiezhi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import xiezhi.foundation.datacenter.EmbeddedDatabase;

/** 测试数据库: a real PostgreSQL without durability, started once for the test run and stopped with it. */
public final class TestDatabase {
    private static final Path DATA = newFolder();
    private static final EmbeddedDatabase SERVER =
            EmbeddedDatabase.start(DATA, Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }

    private TestDatabase() {}

    public static EmbeddedDatabase server() {
        return SERVER;
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
