package xiezhi.foundation.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.foundation.documents.layout.ZipPackage;

@DisplayName("收件: a named error, never a silent drop")
class InspectionTest {

    private static Rejection refused(String name, byte[] file) {
        try {
            Inspection.inspect(name, file);
            return fail("%s was taken", name);
        } catch (Rejected e) {
            return e.why();
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String text) throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture(String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] pdf(java.util.function.Consumer<PDDocument> change) throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.accept(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void takesTheSixKindsByContentWhateverTheirName() throws Exception {
        assertThat(Inspection.inspect("a.exe", pdf(d -> {})).kind()).isEqualTo(FileKind.PDF);
        assertThat(Inspection.inspect("a.pdf", picture("jpg")).kind()).isEqualTo(FileKind.JPEG);
        assertThat(Inspection.inspect("a.jpg", picture("png")).kind()).isEqualTo(FileKind.PNG);
        assertThat(Inspection.inspect("a", docx("劳动合同")).kind()).isEqualTo(FileKind.DOCX);
        assertThat(Inspection.inspect("a", "工资欠条".getBytes(Charset.forName("GB18030")))
                        .content())
                .isEqualTo(utf8("工资欠条"));
        assertThat(Inspection.inspect("a", ZipPackage.of(Map.of("OFD.xml", utf8("<OFD/>"))))
                        .kind())
                .isEqualTo(FileKind.OFD);
    }

    @Test
    void refusesByName() throws Exception {
        assertThat(refused("空.pdf", new byte[0])).isEqualTo(Rejection.FILE_EMPTY);
        assertThat(refused("照片.jpg", latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")))
                .isEqualTo(Rejection.FILE_HEIC);
        assertThat(refused("旧.doc", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")))
                .isEqualTo(Rejection.FILE_OLD_OFFICE);
        assertThat(refused("包.zip", ZipPackage.of(Map.of("a.txt", utf8("a"))))).isEqualTo(Rejection.FILE_ARCHIVE);
        assertThat(refused("包.rar", latin("Rar!\u001a\u0007"))).isEqualTo(Rejection.FILE_ARCHIVE);
        assertThat(refused("网页.txt", utf8("<!DOCTYPE html><script>1</script>"))).isEqualTo(Rejection.FILE_TYPE);
        assertThat(refused("图.svg", utf8("<svg onload='x'/>"))).isEqualTo(Rejection.FILE_TYPE);
        assertThat(refused("程序.pdf", latin("MZ\u0090\0\3"))).isEqualTo(Rejection.FILE_TYPE);
        assertThat(refused("断.pdf", latin("%PDF-1.7 cut"))).isEqualTo(Rejection.FILE_UNREADABLE);
        byte[] cut = picture("jpg");
        assertThat(refused("断.jpg", java.util.Arrays.copyOf(cut, cut.length / 2)))
                .isEqualTo(Rejection.FILE_UNREADABLE);
    }

    @Test
    void refusesTheVirusTestFileAlsoInsideADocument() throws Exception {
        String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        assertThat(refused("a.txt", latin(eicar))).isEqualTo(Rejection.FILE_VIRUS);
        assertThat(refused("a.docx", with(docx("x"), "word/media/a.bin", latin(eicar))))
                .isEqualTo(Rejection.FILE_VIRUS);
    }

    @Test
    void refusesAPdfWithAPasswordOrAScript() throws Exception {
        byte[] locked = pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(refused("密.pdf", locked)).isEqualTo(Rejection.FILE_PASSWORD);
        assertThat(refused(
                        "脚本.pdf",
                        pdf(document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))))
                .isEqualTo(Rejection.FILE_ACTIVE);
    }

    private static byte[] with(byte[] zip, String path, byte[] content) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        parts.put(path, content);
        return ZipPackage.of(parts);
    }

    @Test
    void refusesMacrosNestedArchivesAndBombs() throws Exception {
        assertThat(refused("宏.docx", with(docx("x"), "word/vbaProject.bin", latin("macro"))))
                .isEqualTo(Rejection.FILE_ACTIVE);
        assertThat(refused("嵌.docx", with(docx("x"), "word/embeddings/a.xlsx", ZipPackage.of(Map.of("a", latin("b"))))))
                .isEqualTo(Rejection.FILE_ARCHIVE);
        assertThat(refused("弹.docx", with(docx("x"), "word/big.xml", new byte[64 << 20])))
                .isEqualTo(Rejection.FILE_BOMB);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 2_100; i++) {
            many.put("a" + i, new byte[0]);
        }
        many.put("OFD.xml", utf8("<OFD/>"));
        assertThat(refused("多.ofd", ZipPackage.of(many))).isEqualTo(Rejection.FILE_BOMB);
        assertThat(refused("逃.docx", with(docx("x"), "../../etc/passwd", latin("x"))))
                .isEqualTo(Rejection.FILE_UNREADABLE);
    }

    @Test
    void refusesAPictureOfBillionsOfPixels() throws Exception {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        assertThat(refused("大.png", png)).isEqualTo(Rejection.FILE_BOMB);
    }

    @ParameterizedTest(name = "{0}: mark {1}")
    @CsvSource({
        "'秘密★5年', true",
        "'  机 密  ', true",
        "'绝密☆长期', true",
        "'【机密】', true",
        "'关于商业秘密保护的合同纠纷', false",
        "'双方应当保守秘密。', false",
        "'秘密投票选举产生', false"
    })
    void knowsASecrecyMarkFromAWord(String line, boolean mark) throws Exception {
        String text = "第一行\n" + line + "\n第三行";
        if (mark) {
            assertThat(refused("a.txt", utf8(text))).isEqualTo(Rejection.FILE_SECRET);
            assertThat(refused("a.docx", docx(line))).isEqualTo(Rejection.FILE_SECRET);
        } else {
            assertThat(Inspection.inspect("a.txt", utf8(text)).kind()).isEqualTo(FileKind.TXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密文件.pdf", "绝密.txt", "内部秘密材料.pdf"})
    void refusesASecrecyMarkInTheName(String name) {
        assertThat(refused(name, utf8("x"))).isEqualTo(Rejection.FILE_SECRET);
    }

    @Test
    void takesAContractAboutBusinessSecrets() throws Exception {
        assertThat(Inspection.inspect("商业秘密许可合同.txt", utf8("商业秘密")).kind()).isEqualTo(FileKind.TXT);
    }

    @Test
    void dropsThePlaceOfAPhotographAndKeepsWhichWayIsUp() throws Exception {
        byte[] plain = picture("jpg");
        ByteBuffer exif = ByteBuffer.allocate(60);
        exif.put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) 58)
                .put(latin("Exif\0\0MM\0*"))
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(latin("GPS 39.9042N 116.4074E!!"));
        byte[] shot = ByteBuffer.allocate(plain.length + 60 + 9)
                .put(plain, 0, 2)
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .put(latin("trailing!"))
                .array();
        byte[] kept = Inspection.inspect("a.jpg", shot).content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "trailing");
        assertThat(Exif.orientation(kept, 6, 32, 1)).isEqualTo(6);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'../../etc/passwd', passwd.pdf",
        "'C:\\temp\\合同.pdf', 合同.pdf",
        "'合同\u202Efdp.exe', 合同fdp.exe.pdf",
        "'.hidden', hidden.pdf",
        "'', 未命名.pdf",
        "'a\nb.pdf', ab.pdf"
    })
    void cleansNames(String given, String clean) {
        assertThat(FileName.clean(given, FileKind.PDF)).isEqualTo(clean);
    }
}
