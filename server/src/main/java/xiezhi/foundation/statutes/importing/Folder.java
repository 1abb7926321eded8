package xiezhi.foundation.statutes.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Gathering(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream()
                .filter(file -> Stream.of(name(file).split("/")).noneMatch(part -> part.startsWith(".")))
                .sorted((a, b) -> name(a).compareTo(name(b)))
                .toList();
    }

    /** 收集: a link that leads nowhere or round in a circle, or a folder that may not be read, is met as a file that can't be read. */
    private static final class Gathering extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        private Gathering(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            files.add(file);
            return FileVisitResult.CONTINUE;
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
