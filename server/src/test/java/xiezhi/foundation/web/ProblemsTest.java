package xiezhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("差错转文书: what a fault says to whoever caused it or met it")
class ProblemsTest {
    private final Problems problems = new Problems(JsonMapper.builder().build());

    @Test
    void saysThatTheDiskOfTheDatabaseIsFull() {
        var full = new DataAccessResourceFailureException("", new SQLException("could not extend file", "53100"));
        assertThat(problems.of(full).code()).isEqualTo("STORAGE_FULL");
        assertThat(problems.of(full).status()).isEqualTo(507);
        assertThat(problems.of(new DataAccessResourceFailureException("gone")).code())
                .isEqualTo("BUSY");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDiskOfTheFilesIsFull() {
        IOException full = writtenToTheFullDevice();
        assertThat(problems.of(new UncheckedIOException(full)).code()).isEqualTo("STORAGE_FULL");
        assertThat(problems.of(new UncheckedIOException(new IOException("reset")))
                        .code())
                .isEqualTo("BUG");
    }

    /** /dev/full answers every writing as a full disk does. */
    private static IOException writtenToTheFullDevice() {
        try (OutputStream out = new FileOutputStream("/dev/full")) {
            out.write(1);
            throw new AssertionError("the full device took a byte");
        } catch (IOException e) {
            return e;
        }
    }
}
