package xiezhi.foundation.documents.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** 拍摄信息: reads nothing but which way is up, and writes nothing else. */
final class Exif {
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    static int orientation(byte[] file, int from, int length, int otherwise) {
        if (length < 14 || !new String(file, from, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
            return otherwise;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, from + 6, length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return otherwise;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + i * 12 <= tiff.limit(); i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : otherwise;
            }
        }
        return otherwise;
    }

    /** A segment that says which way is up and nothing more; none when the picture stands upright. */
    static byte[] only(int orientation) {
        if (orientation == 1) {
            return new byte[0];
        }
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8);
        segment.putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return segment.array();
    }
}
