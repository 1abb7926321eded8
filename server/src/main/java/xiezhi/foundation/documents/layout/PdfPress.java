package xiezhi.foundation.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.documents.layout.Sheet.SealPlace;

/** PDF 印出: the print copy (PDF/A-2b), with a text layer and embedded fonts. The same sheet always gives the same bytes. */
@Component
public class PdfPress {
    private static final float POINT = (float) (72 / 25.4);
    private final FontRack rack;

    public PdfPress(FontRack rack) {
        this.rack = rack;
    }

    /** The bytes of the PDF. Fonts are parsed once and shared, so one letter is pressed at a time. */
    public synchronized byte[] press(Sheet sheet, String title, LocalDate day, byte @Nullable [] sealPicture) {
        try (PDDocument document = new PDDocument()) {
            Map<Integer, PDFont> fonts = new HashMap<>();
            for (int i = 0; i < sheet.pages().size(); i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                    for (Mark mark : sheet.pages().get(i)) {
                        draw(document, ink, mark, fonts);
                    }
                    stamp(document, ink, sheet.seal(), i, sealPicture);
                }
            }
            LastingPdf.describe(document, title, day);
            identify(document, title, day);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("PDF 不能生成", e);
        }
    }

    private void draw(PDDocument document, PDPageContentStream ink, Mark mark, Map<Integer, PDFont> fonts)
            throws IOException {
        switch (mark) {
            case Mark.Run run -> write(ink, run, font(document, fonts, run.font()));
            case Mark.Missing missing -> frame(ink, missing);
            case Mark.Rule rule -> {
                ink.setLineWidth(mm(rule.width()));
                ink.moveTo(mm(rule.x()), up(rule.y()));
                ink.lineTo(mm(rule.toX()), up(rule.toY()));
                ink.stroke();
            }
            case Mark.Code code -> squares(ink, code);
        }
    }

    private PDFont font(PDDocument document, Map<Integer, PDFont> fonts, int place) throws IOException {
        PDFont known = fonts.get(place);
        if (known == null) {
            known = PDType0Font.load(document, rack.parsed(place), true);
            fonts.put(place, known);
        }
        return known;
    }

    private static void write(PDPageContentStream ink, Mark.Run run, PDFont font) throws IOException {
        ink.beginText();
        ink.setFont(font, mm(run.size()));
        if (run.bold()) {
            ink.setRenderingMode(RenderingMode.FILL_STROKE);
            ink.setLineWidth(mm(run.size() * 0.035));
        }
        int[] points = run.text().codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            ink.setTextMatrix(
                    Matrix.getTranslateInstance(mm(run.x() + run.places().get(i)), up(run.y())));
            ink.showText(Character.toString(points[i]));
        }
        if (run.bold()) {
            ink.setRenderingMode(RenderingMode.FILL);
        }
        ink.endText();
    }

    /** 缺字框. */
    private static void frame(PDPageContentStream ink, Mark.Missing missing) throws IOException {
        ink.setLineWidth(0.4f);
        ink.addRect(
                mm(missing.x() + missing.size() * 0.06),
                up(missing.y() + missing.size() * 0.1),
                mm(missing.size() * 0.88),
                mm(missing.size() * 0.88));
        ink.stroke();
        for (double[] bar : Hexadecimal.bars(missing)) {
            ink.addRect(mm(bar[0]), up(bar[1] + bar[3]), mm(bar[2]), mm(bar[3]));
        }
        ink.fill();
    }

    private static void squares(PDPageContentStream ink, Mark.Code code) throws IOException {
        double unit = code.size() / code.rows().size();
        for (int row = 0; row < code.rows().size(); row++) {
            String squares = code.rows().get(row);
            for (int column = 0; column < squares.length(); column++) {
                if (squares.charAt(column) == '#') {
                    ink.addRect(mm(code.x() + column * unit), up(code.y() + (row + 1) * unit), mm(unit), mm(unit));
                }
            }
        }
        ink.fill();
    }

    private static void stamp(
            PDDocument document,
            PDPageContentStream ink,
            @Nullable SealPlace place,
            int page,
            byte @Nullable [] picture)
            throws IOException {
        if (place != null && picture != null && place.page() == page) {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, picture, "seal");
            float side = mm(Measure.SEAL);
            ink.drawImage(image, mm(place.x()) - side / 2, up(place.y()) - side / 2, side, side);
        }
    }

    /** The identifier and the seed of random parts come from the letter, so that the bytes are always the same. */
    private static void identify(PDDocument document, String title, LocalDate day) {
        COSArray id = new COSArray();
        id.add(new COSString(title + day));
        id.add(new COSString(title + day));
        document.getDocument().getTrailer().setItem(COSName.ID, id);
        document.setDocumentId(day.toEpochDay());
    }

    private static float mm(double millimetres) {
        return (float) millimetres * POINT;
    }

    private static float up(double y) {
        return (float) (Measure.PAGE_HEIGHT - y) * POINT;
    }
}
