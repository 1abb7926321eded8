package xiezhi.foundation.documents.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF 查验: opens without a password, carries no script and no embedded file, does not blow up, bears no secrecy mark. */
final class PdfLook {
    private static final long MOST_MAIN = 16L << 20;
    private static final long MOST = 256L << 20;
    private static final int PAGES_READ = 60;
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm");

    private PdfLook() {}

    static byte[] at(byte[] file) throws Rejected {
        try (PDDocument document =
                PDDocument.load(new ByteArrayInputStream(file), MemoryUsageSetting.setupMixed(MOST_MAIN, MOST))) {
            if (document.getNumberOfPages() == 0) {
                throw new Rejected(Rejection.FILE_UNREADABLE);
            }
            for (COSObject object : document.getDocument().getObjects()) {
                active(object.getObject());
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES_READ);
            Inspection.secrecy(stripper.getText(document));
            return file;
        } catch (InvalidPasswordException e) {
            throw new Rejected(Rejection.FILE_PASSWORD);
        } catch (IOException e) {
            throw new Rejected(
                    String.valueOf(e.getMessage()).contains("Maximum allowed scratch")
                            ? Rejection.FILE_BOMB
                            : Rejection.FILE_UNREADABLE);
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | StackOverflowError e) {
            throw new Rejected(Rejection.FILE_UNREADABLE); // the reader gave up on a malformed file
        }
    }

    private static void active(COSBase object) throws Rejected {
        if (object instanceof COSDictionary dictionary) {
            boolean script = dictionary.containsKey(COSName.JS)
                    || ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)));
            boolean program = COSName.getPDFName("EmbeddedFile").equals(dictionary.getDictionaryObject(COSName.TYPE))
                    || dictionary.containsKey(COSName.getPDFName("EmbeddedFiles"));
            if (script || program) {
                throw new Rejected(Rejection.FILE_ACTIVE);
            }
            for (COSName key : dictionary.keySet()) { // direct dictionaries within
                if (dictionary.getItem(key) instanceof COSDictionary inner
                        && inner != dictionary
                        && !key.equals(COSName.PARENT)) {
                    active(inner);
                }
            }
        }
    }
}
