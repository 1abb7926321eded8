package xiezhi.foundation.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult.ValidationError;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Preflight knows PDF/A-1b, which is stricter than 2b in all that concerns us: so the letter is shown to it as part 1. What 2b allows beyond
 * (the seal's transparent ground) is looked at apart. A validator for 2b itself was not run.
 */
@DisplayName("长期保存 PDF: letters as PDF/A-2b")
class LastingPdfTest {
    private static final FontRack RACK = new FontRack("");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @TempDir
    Path folder;

    private static byte[] letter(String name, byte[] seal) {
        Sheet sheet = new Typesetter(RACK).set(LayoutTest.grant(Map.of("applicantName", name)), Footing.NONE);
        return new PdfPress(RACK).press(sheet, "给予法律援助决定书 <第1号>", DAY, seal.length == 0 ? null : seal);
    }

    private static byte[] seal() throws IOException {
        BufferedImage picture = new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB);
        picture.createGraphics().drawOval(5, 5, 70, 70);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private List<String> faults(byte[] pdf) throws IOException {
        String latin = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(latin).contains("<pdfaid:part>2</pdfaid:part>");
        Path file = Files.write(
                folder.resolve("letter.pdf"),
                latin.replace("<pdfaid:part>2<", "<pdfaid:part>1<").getBytes(StandardCharsets.ISO_8859_1));
        List<String> faults = new ArrayList<>();
        try {
            PreflightParser parser = new PreflightParser(file.toFile());
            parser.parse();
            try (PreflightDocument document = parser.getPreflightDocument()) {
                document.validate();
                for (ValidationError error : document.getResult().getErrorsList()) {
                    faults.add(error.getErrorCode() + " " + error.getDetails());
                }
            }
        } catch (SyntaxValidationException e) {
            e.getResult().getErrorsList().forEach(error -> faults.add(error.getErrorCode() + " " + error.getDetails()));
        }
        return faults;
    }

    @Test
    void standsBeforeAStricterValidator() throws IOException {
        assertThat(faults(letter("演示申请人甲", new byte[0]))).isEmpty();
    }

    @Test
    void standsWithCharactersBeyondTheBasicPlane() throws IOException {
        assertThat(faults(letter("演示㐂𠮷", new byte[0]))).isEmpty();
    }

    @Test
    void asksOfTheSealOnlyTheTransparencyThatPartTwoAllows() throws IOException {
        assertThat(faults(letter("演示申请人甲", seal())))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("2.").containsIgnoringCase("mask"));
    }

    @Test
    void saysWhatItIsAndCarriesFontsAndColours() throws IOException {
        try (PDDocument document = PDDocument.load(letter("演示㐂𠮷", seal()))) {
            String packet =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet)
                    .contains("<pdfaid:conformance>B</pdfaid:conformance>")
                    .contains("给予法律援助决定书 &lt;第1号&gt;")
                    .contains("<xmp:CreateDate>2026-05-06T00:00:00+08:00</xmp:CreateDate>");
            List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();
            assertThat(intents).hasSize(1);
            assertThat(Objects.requireNonNull(intents.getFirst().getDestOutputIntent())
                            .getLength())
                    .isPositive();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void pressesTheSameBytesTwice() throws IOException {
        assertThat(letter("演示申请人甲", seal())).isEqualTo(letter("演示申请人甲", seal()));
    }
}
