package xiezhi.foundation.documents.layout;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * 长期保存 PDF (ISO 19005-2, PDF/A-2b): what makes a print copy readable in fifty years: it says what it is, what its colours mean, and
 * carries every font it needs. The same letter always gives the same bytes.
 */
final class LastingPdf {
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language></rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>%2$s</xmp:CreateDate><xmp:ModifyDate>%2$s</xmp:ModifyDate></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Xiezhi</pdf:Producer></rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private LastingPdf() {}

    /** Writes the description twice, as the standard asks: for old readers, and as metadata that agree with it. */
    static void describe(PDDocument document, String title, LocalDate day) throws IOException {
        document.setVersion(1.7f);
        PDDocumentInformation about = document.getDocumentInformation();
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"), Locale.ROOT);
        at.clear();
        at.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        about.setTitle(title);
        about.setProducer("Xiezhi");
        about.setCreationDate(at);
        about.setModificationDate(at);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        catalog.setMetadata(metadata(document, title, day));
        catalog.addOutputIntent(colours(document));
    }

    private static PDMetadata metadata(PDDocument document, String title, LocalDate day) throws IOException {
        String packet = PACKET.formatted(OfdPress.safe(title), day + "T00:00:00+08:00");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
