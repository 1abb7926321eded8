package xiezhi.foundation.documents.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** 查验: looks through an uploaded file: what it is by content, whether it may be taken, and what of it is kept. */
final class Inspection {
    /** The test file on which every scanner must bark. In two parts, so that this source is not taken for it. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Inspection() {}

    /** 查验结果: the kind, and the bytes to keep (a picture without its metadata). */
    record Passed(FileKind kind, byte[] content) {}

    static Passed inspect(String name, byte[] file) throws Rejected {
        if (file.length == 0) {
            throw new Rejected(Rejection.FILE_EMPTY);
        }
        if (SecrecyMarks.inName(name)) {
            throw new Rejected(Rejection.FILE_SECRET);
        }
        virus(file);
        if (starts(file, "%PDF-") || find(file, "%PDF-", 1024) >= 0) {
            return new Passed(FileKind.PDF, PdfLook.at(file));
        }
        if (starts(file, "PK\3\4")) {
            return ZipLook.at(file);
        }
        if ((file[0] & 0xFF) == 0xFF && file.length > 3 && (file[1] & 0xFF) == 0xD8) {
            return new Passed(FileKind.JPEG, Jpeg.clean(file));
        }
        if (starts(file, "\u0089PNG\r\n\u001a\n")) {
            return new Passed(FileKind.PNG, Png.clean(file));
        }
        foreign(file);
        return text(file);
    }

    static void virus(byte[] content) throws Rejected {
        if (indexOf(content, EICAR, content.length) >= 0) {
            throw new Rejected(Rejection.FILE_VIRUS);
        }
    }

    static void secrecy(String text) throws Rejected {
        if (SecrecyMarks.inText(text)) {
            throw new Rejected(Rejection.FILE_SECRET);
        }
    }

    private static void foreign(byte[] file) throws Rejected {
        String brand = file.length > 12 && new String(file, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                ? new String(file, 8, 4, StandardCharsets.ISO_8859_1)
                : "";
        if (List.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif")
                .contains(brand)) {
            throw new Rejected(Rejection.FILE_HEIC);
        }
        if (starts(file, "\u00d0\u00cf\u0011\u00e0")) {
            throw new Rejected(Rejection.FILE_OLD_OFFICE);
        }
        if (archive(file)) {
            throw new Rejected(Rejection.FILE_ARCHIVE);
        }
    }

    static boolean archive(byte[] file) {
        return starts(file, "PK\3\4")
                || starts(file, "PK\5\6")
                || starts(file, "Rar!")
                || starts(file, "7z\u00bc\u00af")
                || starts(file, "\u001f\u008b")
                || starts(file, "BZh")
                || starts(file, "\u00fd7zXZ");
    }

    /** Plain text in UTF-8 or GB18030, without the characters that only programs use. */
    private static Passed text(byte[] file) throws Rejected {
        for (Charset charset : CHARSETS) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(file))
                        .toString();
                if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
                    break;
                }
                String start = text.stripLeading().toLowerCase(Locale.ROOT);
                if (List.of("<!doctype", "<html", "<svg", "<?xml", "<script", "{\\rtf", "#!/").stream()
                        .anyMatch(start::startsWith)) {
                    break;
                }
                secrecy(text);
                return new Passed(FileKind.TXT, text.getBytes(StandardCharsets.UTF_8));
            } catch (CharacterCodingException e) {
                continue; // try the next
            }
        }
        throw new Rejected(Rejection.FILE_TYPE);
    }

    static boolean starts(byte[] file, String latin) {
        byte[] sought = latin.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= sought.length
                && java.util.Arrays.equals(file, 0, sought.length, sought, 0, sought.length);
    }

    private static int find(byte[] file, String latin, int within) {
        return indexOf(file, latin.getBytes(StandardCharsets.ISO_8859_1), Math.min(file.length, within));
    }

    private static int indexOf(byte[] in, byte[] sought, int end) {
        for (int at = 0; at <= end - sought.length; at++) {
            if (in[at] == sought[0] && java.util.Arrays.equals(in, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }
}
