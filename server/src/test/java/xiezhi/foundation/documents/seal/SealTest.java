package xiezhi.foundation.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ofdrw.converter.export.ImageExporter;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import xiezhi.foundation.documents.layout.FontRack;
import xiezhi.foundation.documents.layout.Footing;
import xiezhi.foundation.documents.layout.OfdPress;
import xiezhi.foundation.documents.layout.PdfPress;
import xiezhi.foundation.documents.layout.Sheet;
import xiezhi.foundation.documents.layout.Typesetter;
import xiezhi.foundation.documents.layout.ZipPackage;
import xiezhi.foundation.documents.letter.Composer;
import xiezhi.foundation.documents.letter.Letter;
import xiezhi.foundation.documents.letter.TemplateShelf;
import xiezhi.foundation.documents.seal.SealCheck.Code;
import xiezhi.foundation.documents.seal.SealCheck.Step;
import xiezhi.kernel.rule.Reason;

@DisplayName("AS-11 印章: a seal proves who, when and what")
class SealTest {
    private static final Instant SEALED = Instant.parse("2026-11-06T02:00:00Z");
    private static final Instant REVOKED = Instant.parse("2027-01-15T02:00:00Z");
    private static final FontRack RACK = new FontRack("");
    private static final Credential ROOT =
            Credential.root("Test Root", SEALED.minus(Duration.ofDays(9)), SEALED.plus(Duration.ofDays(9999)));
    private static final Credential MAKER = issue("Test Maker", Credential.Use.SIGN);
    private static final Credential SIGNER = issue("演示省南屏县法律援助中心", Credential.Use.SIGN);
    private static final Credential TIME = issue("Test Time", Credential.Use.TIME);

    private static Credential issue(String name, Credential.Use use) {
        return ROOT.issue(name, use, SEALED.minus(Duration.ofDays(9)), SEALED.plus(Duration.ofDays(2000)));
    }

    private static final byte[] PICTURE = new SealPicture(RACK).draw("演示省南屏县法律援助中心", "");

    static Letter letter() {
        return Composer.compose(
                new TemplateShelf().get("legalaid/grant-decision"),
                Map.of(
                        "applicantName",
                        "演示㐂𠮷〇",
                        "applicationNumber",
                        "（2026）演援申字第12号",
                        "filedOn",
                        LocalDate.of(2026, 10, 30),
                        "matter",
                        "请求支付劳动报酬",
                        "form",
                        "民事诉讼代理",
                        "unitName",
                        "演示省南屏县法律援助中心",
                        "number",
                        "（2026）演援决字第12号",
                        "issuedOn",
                        LocalDate.of(2026, 11, 6),
                        "reasons",
                        List.of(new Reason("法律援助法#31.5", "请求支付劳动报酬属于法律援助范围"))));
    }

    private static SealObject seal(Credential listed, Credential maker) {
        return SealObject.make(
                new SealObject.Property(
                        "ES0001",
                        "演示省南屏县法律援助中心",
                        List.of(listed.der()),
                        SEALED.minusSeconds(99),
                        SEALED.plus(Duration.ofDays(1825)),
                        PICTURE,
                        42),
                maker);
    }

    private static Map<String, byte[]> parts(SealObject seal, Credential signer, Instant at) {
        Sheet sheet = new Typesetter(RACK)
                .set(
                        letter(),
                        new Footing(
                                "http://localhost:8080/verify/ABCDEFGHJKMNPQRS", List.of("验证码：ABCD-EFGH-JKMN-PQRS")));
        OfdPress press = new OfdPress(RACK);
        Map<String, byte[]> parts = press.press(
                sheet,
                new OfdPress.About(
                        "0123456789abcdef0123456789abcdef",
                        "给予法律援助决定书",
                        "演示单位",
                        "2026-11-06",
                        Map.of("number", "（2026）演援决字第12号")));
        Sheet.SealPlace place = Objects.requireNonNull(sheet.seal());
        return OfdSeal.apply(
                parts,
                seal,
                signer,
                content -> TimeStamps.stamp(content, at, TIME),
                place,
                press.pageId(place.page()),
                at);
    }

    private static byte[] sealed() {
        return ZipPackage.of(parts(seal(SIGNER, MAKER), SIGNER, SEALED));
    }

    private static Trust trust(Optional<Instant> revoked) {
        return new Trust() {
            @Override
            public Collection<X509Certificate> roots() {
                return List.of(ROOT.certificate());
            }

            @Override
            public Optional<Instant> revokedAt(String sealId) {
                return revoked;
            }
        };
    }

    @Test
    void isValidWithSevenChecksPassed() {
        SealCheck check = OfdVerifier.verify(sealed(), trust(Optional.empty()));
        assertThat(check.steps())
                .extracting(Step::result)
                .containsExactly("PASS", "PASS", "PASS", "PASS", "PASS", "PASS", "PASS");
        assertThat(check.code()).isEqualTo(Code.VALID);
        assertThat(check.sealedAt()).isEqualTo(SEALED);
    }

    @Test
    void staysValidWithANoteWhenTheSealIsRevokedLater() {
        SealCheck check = OfdVerifier.verify(sealed(), trust(Optional.of(REVOKED)));
        assertThat(check.code()).isEqualTo(Code.VALID);
        assertThat(check.note()).contains("停用", "2027-01-15");
    }

    @Test
    void isExpiredWhenTheSealWasRevokedBefore() {
        assertThat(OfdVerifier.verify(sealed(), trust(Optional.of(SEALED.minusSeconds(60))))
                        .code())
                .isEqualTo(Code.SEAL_EXPIRED);
    }

    @Test
    void findsOneChangedByteOfPageOne() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sealed()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        byte[] page = Objects.requireNonNull(parts.get("Doc_0/Pages/Page_0/Content.xml"));
        page[page.length / 2]++;
        SealCheck check = OfdVerifier.verify(ZipPackage.of(parts), trust(Optional.empty()));
        assertThat(check.code()).isEqualTo(Code.DIGEST_MISMATCH);
        assertThat(check.steps().get(5).detail()).contains("/Doc_0/Pages/Page_0/Content.xml");
    }

    @Test
    void findsAnyChangedByteOfTheWholeFile() {
        byte[] good = sealed();
        for (int at = 40; at < good.length; at += good.length / 60) {
            byte[] bad = good.clone();
            bad[at] ^= 0x20;
            SealCheck check = OfdVerifier.verify(bad, trust(Optional.empty()));
            // a few bytes of a zip (times, flags) carry nothing; whatever carries content must be noticed
            if (check.valid()) {
                assertThat(OfdParts.read(bad).references().keySet())
                        .isEqualTo(OfdParts.read(good).references().keySet());
                OfdParts.read(good)
                        .references()
                        .keySet()
                        .forEach(path -> assertThat(OfdParts.read(bad).part(path))
                                .as(path)
                                .isEqualTo(OfdParts.read(good).part(path)));
            }
        }
    }

    @Test
    void findsAPartThatWasAdded() {
        Map<String, byte[]> parts = parts(seal(SIGNER, MAKER), SIGNER, SEALED);
        parts.put("Doc_0/Pages/Page_9/Content.xml", new byte[] {1});
        assertThat(OfdVerifier.verify(ZipPackage.of(parts), trust(Optional.empty()))
                        .code())
                .isEqualTo(Code.DIGEST_MISMATCH);
    }

    @Test
    void refusesASignerWhomTheSealDoesNotList() {
        byte[] ofd = ZipPackage.of(parts(seal(issue("另一单位", Credential.Use.SIGN), MAKER), SIGNER, SEALED));
        assertThat(OfdVerifier.verify(ofd, trust(Optional.empty())).code()).isEqualTo(Code.CERT_NOT_IN_SEAL);
    }

    @Test
    void refusesASealOfAnUnknownMaker() {
        Credential stranger = Credential.root("Stranger", SEALED.minusSeconds(9), SEALED.plusSeconds(99_999));
        byte[] ofd = ZipPackage.of(parts(seal(SIGNER, stranger), SIGNER, SEALED));
        assertThat(OfdVerifier.verify(ofd, trust(Optional.empty())).code()).isEqualTo(Code.SEAL_INVALID);
    }

    @Test
    void refusesAnUnknownSigner() {
        Credential stranger = Credential.root("Stranger", SEALED.minusSeconds(9), SEALED.plusSeconds(99_999));
        byte[] ofd = ZipPackage.of(parts(seal(stranger, MAKER), stranger, SEALED));
        assertThat(OfdVerifier.verify(ofd, trust(Optional.empty())).code()).isEqualTo(Code.CERT_INVALID);
    }

    @Test
    void refusesAStampByACertificateThatIsNotForTime() {
        Map<String, byte[]> parts = new LinkedHashMap<>(parts(seal(SIGNER, MAKER), SIGNER, SEALED));
        byte[] list = Objects.requireNonNull(parts.get(OfdSeal.SIGNATURE.substring(1)));
        Credential foreign = Credential.root("Foreign", SEALED.minusSeconds(9), SEALED.plusSeconds(9999))
                .issue("t", Credential.Use.TIME, SEALED.minusSeconds(9), SEALED.plusSeconds(99));
        parts.put(
                "Doc_0/Signs/Sign_0/SignedValue.dat",
                SealSignature.make(
                        seal(SIGNER, MAKER),
                        SEALED,
                        Sm2.digest(list),
                        OfdSeal.SIGNATURE,
                        SIGNER,
                        content -> TimeStamps.stamp(content, SEALED, foreign)));
        assertThat(OfdVerifier.verify(ZipPackage.of(parts), trust(Optional.empty()))
                        .code())
                .isEqualTo(Code.TIMESTAMP_INVALID);
    }

    @Test
    void callsWhatIsNoSealedFileUnsupported() {
        for (byte[] file : List.of(
                new byte[0],
                new byte[] {1, 2, 3},
                "PK\3\4".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                ZipPackage.of(Map.of("OFD.xml", "<a/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))))) {
            assertThat(OfdVerifier.verify(file, trust(Optional.empty())).code()).isEqualTo(Code.UNSUPPORTED);
        }
    }

    @Test
    void isReadByAnotherReaderOfTheStandard() throws Exception {
        Path folder = Path.of("target/letters");
        Files.createDirectories(folder);
        Path ofd = folder.resolve("sealed.ofd");
        Files.write(ofd, sealed());
        Files.write(folder.resolve("seal.png"), PICTURE);
        Sheet sheet = new Typesetter(RACK).set(letter(), Footing.NONE);
        Files.write(
                folder.resolve("sealed.pdf"),
                new PdfPress(RACK).press(sheet, "决定书", LocalDate.of(2026, 11, 6), PICTURE));
        try (OFDReader reader = new OFDReader(ofd)) {
            assertThat(String.join("", new ContentExtractor(reader).extractAll()))
                    .contains("给予法律援助决定书", "演示㐂", "2026年11月6日");
        }
        // the image of the unsealed pages: drawing a seal needs the old Bouncy Castle that we do not have (dependencies
        // of OFDRW)
        Path plain = folder.resolve("plain.ofd");
        Files.write(
                plain,
                ZipPackage.of(new OfdPress(RACK)
                        .press(
                                new Sheet(sheet.pages(), null),
                                new OfdPress.About("0", "决定书", "演示", "2026-11-06", Map.of()))));
        try (ImageExporter exporter = new ImageExporter(plain, folder.resolve("ofd"), "PNG", 6d)) {
            exporter.export();
        }
    }
}
