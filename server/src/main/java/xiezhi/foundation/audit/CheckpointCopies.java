package xiezhi.foundation.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xiezhi.foundation.audit.Verification.Break;

/**
 * 检查点副本: signed checkpoints in a second place ({@code XIEZHI_AUDIT_COPIES}, a folder that the database's keeper can't write), one
 * line each and only ever appended to. Whoever rewrites the whole chain, and holds the keys to sign it again, can't rewrite these.
 */
@Component
class CheckpointCopies {
    private static final Duration LATE = Duration.ofHours(1);
    private final @Nullable Path folder;
    private final Links links;
    private final Clock clock;

    @Autowired
    CheckpointCopies(
            @Value("${xiezhi.audit-copies:}") String folder,
            @Value("${xiezhi.data:data}") Path data,
            Links links,
            Clock clock) {
        this.folder = folder.isBlank() ? null : outside(Path.of(folder), data);
        this.links = links;
        this.clock = clock;
    }

    /** 副本核验: how many lines were compared, and the first that does not agree. */
    record Compared(long lines, @Nullable Break broken) {}

    /** A second place within the first is none. */
    private static Path outside(Path folder, Path data) {
        Path copies = folder.toAbsolutePath().normalize();
        if (copies.startsWith(data.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException("XIEZHI_AUDIT_COPIES 应当在数据目录之外: " + copies + " (最好在另一台机器或者只可追加的存储上)");
        }
        return copies;
    }

    /** Appends every checkpoint that is not copied yet; of several instances one writes at a time. */
    void catchUp() {
        Path there = folder;
        if (there == null) {
            return;
        }
        try {
            Files.createDirectories(there);
            Path file = there.resolve("checkpoints-%s.txt"
                    .formatted(YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC))));
            try (FileChannel out = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
                out.lock();
                append(out, there);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("检查点副本不能写入 " + there, e);
        }
    }

    private void append(FileChannel out, Path there) throws IOException {
        CheckpointLine last = null;
        for (CheckpointLine line : newest(there)) {
            last = line;
        }
        StringBuilder text = new StringBuilder();
        for (Checkpoint point :
                links.checkpointsAfter(last == null ? 0 : last.point().position())) {
            last = CheckpointLine.after(last, point);
            text.append(last.text()).append('\n');
        }
        if (!text.isEmpty()) {
            out.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
    }

    /** Compares every copy with the trail as it stands, and the copies with each other. */
    Compared compare() {
        Path there = folder;
        if (there == null) {
            return new Compared(0, null);
        }
        try {
            return compare(there);
        } catch (IOException e) {
            return new Compared(0, new Break(0, "COPY_UNREADABLE", "检查点副本读不出: " + e.getMessage()));
        }
    }

    private Compared compare(Path there) throws IOException {
        long lines = 0;
        CheckpointLine last = null;
        for (Path file : files(there)) {
            for (CheckpointLine line : read(file)) {
                Break broken = line.follows(last) ? against(line.point()) : changed(line.point());
                if (broken != null) {
                    return new Compared(lines, broken);
                }
                last = line;
                lines++;
            }
        }
        return new Compared(lines, behind(last));
    }

    private @Nullable Break against(Checkpoint copy) {
        Links.Head kept = links.at(copy.position());
        if (kept == null) {
            return new Break(0, "CHAIN_SHORTENED", "副本中检查点" + copy.position() + "之前的链环, 现在的链上没有了");
        }
        return kept.hash().equals(copy.hash())
                ? null
                : new Break(kept.seq(), "CHAIN_REWRITTEN", "检查点" + copy.position() + "与副本不符: 在此之前的链已被整体改写");
    }

    private static Break changed(Checkpoint point) {
        return new Break(0, "COPY_CHANGED", "检查点副本在" + point.position() + "处被改动或者缺行");
    }

    /** A checkpoint that should have been copied long ago: somebody cut the copies, or their place was full. */
    private @Nullable Break behind(@Nullable CheckpointLine last) {
        Instant due = clock.instant().minus(LATE);
        return links.checkpointsAfter(last == null ? 0 : last.point().position()).stream()
                .filter(point -> point.at().isBefore(due))
                .findFirst()
                .map(point -> new Break(0, "COPY_BEHIND", "检查点" + point.position() + "一小时以后仍没有副本"))
                .orElse(null);
    }

    private static List<CheckpointLine> newest(Path there) throws IOException {
        List<Path> files = files(there);
        for (Path file : files.reversed()) {
            List<CheckpointLine> lines = read(file);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return List.of();
    }

    private static List<Path> files(Path there) throws IOException {
        if (!Files.isDirectory(there)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(there)) {
            return all.filter(file -> file.getFileName().toString().matches("checkpoints-\\d{4}-\\d\\d\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<CheckpointLine> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(CheckpointLine::of).toList();
    }
}
