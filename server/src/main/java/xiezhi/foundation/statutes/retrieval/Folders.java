package xiezhi.foundation.statutes.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** 索引目录: moves and removes folders of the index. */
final class Folders {
    private Folders() {}

    static void remove(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder whose name begins so. */
    static Path only(Path parent, String prefix) {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(one -> one.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No index in " + parent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the folders whose names begin so only one stays. */
    static void keepOnly(Path parent, String prefix, Path kept) {
        try (Stream<Path> all = Files.list(parent)) {
            all.filter(one -> one.getFileName().toString().startsWith(prefix) && !one.equals(kept))
                    .toList()
                    .forEach(Folders::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
