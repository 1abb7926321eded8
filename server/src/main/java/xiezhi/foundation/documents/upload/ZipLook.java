package xiezhi.foundation.documents.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import xiezhi.foundation.documents.upload.Inspection.Passed;

/** 包内查验: DOCX and OFD are zips: how many entries, how far they expand, what hides in them. Any other zip is an archive. */
final class ZipLook {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 150L << 20;
    private static final int MOST_RATIO = 200;
    private static final int SMALL = 1 << 20;

    private ZipLook() {}

    static Passed at(byte[] file) throws Rejected {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            FileKind kind = kind(zip);
            long room = MOST_BYTES;
            StringBuilder text = new StringBuilder();
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw new Rejected(Rejection.FILE_BOMB);
                }
                byte[] content = content(zip, entry, room);
                room -= content.length;
                look(entry.getName().toLowerCase(Locale.ROOT), content);
                words(kind, entry.getName(), content, text);
            }
            Inspection.secrecy(text.toString());
            return new Passed(kind, file);
        } catch (IOException | IllegalArgumentException e) {
            throw new Rejected(Rejection.FILE_UNREADABLE);
        }
    }

    private static FileKind kind(ZipFile zip) throws Rejected {
        if (zip.getEntry("word/document.xml") != null && zip.getEntry("[Content_Types].xml") != null) {
            return FileKind.DOCX;
        }
        if (zip.getEntry("OFD.xml") != null) {
            return FileKind.OFD;
        }
        boolean office = zip.getEntry("[Content_Types].xml") != null;
        throw new Rejected(office ? Rejection.FILE_TYPE : Rejection.FILE_ARCHIVE);
    }

    /** Counts what really comes out: what the entry says of its own size is a stranger's word. */
    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException, Rejected {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Rejected(Rejection.FILE_PASSWORD);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[32 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                boolean swollen =
                        out.size() > SMALL && out.size() / MOST_RATIO > Math.max(1, entry.getCompressedSize());
                if (out.size() > room || swollen) {
                    throw new Rejected(Rejection.FILE_BOMB);
                }
            }
        }
        return out.toByteArray();
    }

    private static void look(String name, byte[] content) throws Rejected {
        Inspection.virus(content);
        if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
            throw new Rejected(Rejection.FILE_UNREADABLE);
        }
        boolean program = name.contains("vbaproject")
                || name.contains("/activex/")
                || name.contains("oleobject")
                || Inspection.starts(content, "MZ")
                || Inspection.starts(content, "\u007fELF");
        boolean macros = name.equals("[content_types].xml") && utf8(content).contains("macroEnabled");
        boolean template = name.endsWith("settings.xml.rels") && utf8(content).contains("External");
        if (program || macros || template) {
            throw new Rejected(Rejection.FILE_ACTIVE);
        }
        if (!name.endsWith("/")
                && (Inspection.archive(content) || Inspection.starts(content, "\u00d0\u00cf\u0011\u00e0"))) {
            throw new Rejected(Rejection.FILE_ARCHIVE);
        }
    }

    /** The words of the document, paragraph by paragraph, for the marks that must be found in them. */
    private static void words(FileKind kind, String name, byte[] content, StringBuilder text) {
        boolean docx = kind == FileKind.DOCX && name.startsWith("word/") && name.endsWith(".xml");
        boolean ofd = kind == FileKind.OFD && name.endsWith("Content.xml");
        if (docx || ofd) {
            String xml = utf8(content);
            String lines = docx ? xml.replaceAll("</w:p>|<w:br/>", "\n") : xml.replaceAll("</ofd:TextObject>", "\n");
            text.append(lines.replaceAll("<[^>]*>", "")).append('\n');
        }
    }

    private static String utf8(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
