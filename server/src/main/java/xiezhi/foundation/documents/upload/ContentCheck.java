package xiezhi.foundation.documents.upload;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** 内容检查: what the archive asks of bytes again: do they open as what they are called, and are they clean. */
public final class ContentCheck {
    private static final Map<String, String> STARTS = Map.of(
            "ofd", "PK\3\4", "docx", "PK\3\4", "jpg", "\u00ff\u00d8", "jpeg", "\u00ff\u00d8", "png", "\u0089PNG");

    private ContentCheck() {}

    public static boolean opens(String ending, byte[] content) {
        if (ending.equals("pdf")) {
            try (PDDocument document = PDDocument.load(content)) {
                return document.getNumberOfPages() > 0;
            } catch (IOException e) {
                return false;
            }
        }
        return content.length > 0 && Inspection.starts(content, STARTS.getOrDefault(ending, ""));
    }

    public static boolean clean(byte[] content) {
        try {
            Inspection.virus(content);
            return true;
        } catch (Rejected e) {
            return false;
        }
    }
}
