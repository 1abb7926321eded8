package xiezhi.foundation.documents.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG 清理: keeps the chunks that make the picture, drops words, times and camera data, and whatever follows the end. */
final class Png {
    private static final int HEAD = 8;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private Png() {}

    static byte[] clean(byte[] file) throws Rejected {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, HEAD);
        ByteBuffer in = ByteBuffer.wrap(file);
        int at = HEAD;
        String kind = "";
        while (!kind.equals("IEND")) {
            if (at + 12 > file.length || in.getInt(at) < 0 || (long) at + 12 + in.getInt(at) > file.length) {
                throw new Rejected(Rejection.FILE_UNREADABLE);
            }
            int length = in.getInt(at);
            kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(kind)) {
                sound(file, at, length, in.getInt(at + 8 + length));
                out.write(file, at, length + 12);
            }
            if (kind.equals("IHDR")) {
                Pixels.check(in.getInt(at + 8), in.getInt(at + 12));
            }
            at += length + 12;
        }
        return out.toByteArray();
    }

    private static void sound(byte[] file, int at, int length, int sum) throws Rejected {
        CRC32 crc = new CRC32();
        crc.update(file, at + 4, length + 4);
        if ((int) crc.getValue() != sum) {
            throw new Rejected(Rejection.FILE_UNREADABLE);
        }
    }
}
