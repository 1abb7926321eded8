package xiezhi.foundation.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.security.Sm3;

/** 副本行: a checkpoint as one line, {@code position|hash|at|key|signature|SM3 of the line before}. */
record CheckpointLine(Checkpoint point, String previous) {
    private static final int PARTS = 6;

    static CheckpointLine after(@Nullable CheckpointLine last, Checkpoint point) {
        return new CheckpointLine(point, digest(last));
    }

    static CheckpointLine of(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != PARTS
                || !parts[0].matches("\\d{1,18}")) { // a line that is none breaks the sequence and is named by it
            return new CheckpointLine(new Checkpoint(0, "", Instant.EPOCH, "", ""), line);
        }
        return new CheckpointLine(
                new Checkpoint(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]), parts[3], parts[4]),
                parts[5]);
    }

    boolean follows(@Nullable CheckpointLine last) {
        return previous.equals(digest(last))
                && (last == null || point.position() > last.point().position());
    }

    String text() {
        return point.position() + "|" + point.hash() + "|" + point.at() + "|" + point.keyId() + "|" + point.signature()
                + "|" + previous;
    }

    private static String digest(@Nullable CheckpointLine line) {
        return line == null ? Chain.GENESIS : Sm3.hex(line.text());
    }
}
