package xiezhi.foundation.documents.upload;

import java.io.ByteArrayOutputStream;

/** JPEG 清理: drops every segment that tells of place, time and device, and whatever follows the picture; keeps which way is up. */
final class Jpeg {
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private final byte[] file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at = 2;
    private int orientation = 1;
    private boolean sized;

    private Jpeg(byte[] file) {
        this.file = file;
    }

    static byte[] clean(byte[] file) throws Rejected {
        try {
            return new Jpeg(file).run();
        } catch (IndexOutOfBoundsException e) {
            throw new Rejected(Rejection.FILE_UNREADABLE);
        }
    }

    private byte[] run() throws Rejected {
        int marker = marker();
        while (marker != END) {
            int length = word(at);
            if (marker == APP1) {
                orientation = Exif.orientation(file, at + 2, length - 2, orientation);
            } else if (kept(marker)) {
                if (frame(marker)) {
                    Pixels.check(word(at + 5), word(at + 3));
                    sized = true;
                }
                out.write(0xFF);
                out.write(marker);
                out.write(file, at, length);
            }
            at += length;
            if (marker == SCAN) {
                scan();
            }
            marker = marker();
        }
        if (!sized) {
            throw new Rejected(Rejection.FILE_UNREADABLE);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        whole.writeBytes(Exif.only(orientation));
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(new byte[] {(byte) 0xFF, (byte) END});
        return whole.toByteArray();
    }

    private static boolean kept(int marker) {
        return marker == APP0
                || marker == APP2
                || marker == APP14
                || (marker < APP0 || marker > APP15) && marker != COMMENT;
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private int marker() throws Rejected {
        if ((file[at] & 0xFF) != 0xFF) {
            throw new Rejected(Rejection.FILE_UNREADABLE);
        }
        while ((file[at] & 0xFF) == 0xFF) {
            at++;
        }
        return file[at++] & 0xFF;
    }

    /** Copies the compressed picture up to the next marker: FF is followed by 00 or a restart within it. */
    private void scan() {
        int from = at;
        while ((file[at] & 0xFF) != 0xFF || file[at + 1] == 0 || (file[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
        out.write(file, from, at - from);
    }

    private int word(int place) {
        return (file[place] & 0xFF) << 8 | file[place + 1] & 0xFF;
    }
}
