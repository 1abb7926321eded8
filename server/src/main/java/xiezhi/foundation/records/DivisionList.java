package xiezhi.foundation.records;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.kernel.code.Divisions;

/** 区划表: the divisions of this node: those shipped, and what the deployment says in a CSV file or a folder of them ({@code XIEZHI_DIVISIONS}). */
@Configuration(proxyBeanMethods = false)
class DivisionList {

    @Bean
    Divisions divisions(@Value("${xiezhi.divisions:}") String own) {
        return own.isBlank()
                ? Divisions.shipped()
                : files(Path.of(own)).stream().map(DivisionList::read).reduce(Divisions.shipped(), Divisions::and);
    }

    private static List<Path> files(Path own) {
        if (!Files.isDirectory(own)) {
            return List.of(own);
        }
        try (Stream<Path> all = Files.list(own)) {
            return all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("区划数据目录无法读取 (XIEZHI_DIVISIONS): " + own, broken);
        }
    }

    private static Divisions read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Divisions.read(reader);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException broken) {
            throw new IllegalStateException(
                    "区划数据文件无法读取 (XIEZHI_DIVISIONS, UTF-8): %s: %s".formatted(file, broken.getMessage()), broken);
        }
    }
}
