package xiezhi.foundation.statutes.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import xiezhi.kernel.fault.Unfit;

/** 来源目录: the files of a folder and its subfolders, in an order that is the same every time. */
record Folder(Path root) {
    private static final List<String> TEXTS = List.of(".md", ".markdown", ".txt");

    /** Every file that isn't hidden. A file that isn't a text is for the report, not for silence. */
    List<Path> files() {
        if (!Files.isDirectory(root) || !Files.isReadable(root)) {
            throw Unfit.field("folder", root.toAbsolutePath() + " 不是可读的目录; 请给出存放法规文件的目录");
        }
        try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(name(file).split("/")).noneMatch(part -> part.startsWith(".")))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the file inside the folder, with {@code /} between its parts. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static boolean isText(String name) {
        return TEXTS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
