package xiezhi.foundation.statutes.retrieval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.statutes.Passage;

/** 入索引之条文: a passage as bytes beside its index entry, so that an answer needs no second question to the database. */
final class Packed {
    private static final long NONE = Long.MIN_VALUE;

    private Packed() {}

    static byte[] bytes(Passage p) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(p.id());
            for (String part : new String[] {
                p.key(), p.instrument(), p.shortName(), p.kind(), p.issuer(), p.status(), p.path(), p.article(), p.text()
            }) {
                byte[] text = part.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            out.writeLong(day(p.effective()));
            out.writeLong(day(p.ended()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Passage passage(BytesRef packed) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(packed.bytes, packed.offset, packed.length))) {
            long id = in.readLong();
            String[] parts = new String[9];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            }
            return new Passage(
                    id, parts[0], parts[1], parts[2], parts[3], parts[4], day(in.readLong()), day(in.readLong()),
                    parts[5], parts[6], parts[7], parts[8]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? NONE : day.toEpochDay();
    }

    private static @Nullable LocalDate day(long day) {
        return day == NONE ? null : LocalDate.ofEpochDay(day);
    }
}
