package xiezhi.foundation.documents.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import xiezhi.foundation.documents.layout.Measure;
import xiezhi.foundation.documents.layout.Sheet.SealPlace;

/** 加盖印章 (GB/T 33190-2016 clause 18): puts a seal and its signature over every part into an OFD package. */
public final class OfdSeal {
    public static final String SIGNATURE = "/Doc_0/Signs/Sign_0/Signature.xml";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneId.of("UTC"));
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private OfdSeal() {}

    /** The parts with the seal in place; every part that was there is protected. */
    static Map<String, byte[]> apply(
            Map<String, byte[]> parts,
            SealObject seal,
            Credential signer,
            TimeStamps.Stamper time,
            SealPlace place,
            int pageId,
            Instant at) {
        Map<String, byte[]> sealed = new LinkedHashMap<>(parts);
        sealed.put(
                "Doc_0/Signs/Signatures.xml",
                utf8(XML + "<ofd:Signatures" + NS
                        + "><ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\""
                        + SIGNATURE + "\"/></ofd:Signatures>"));
        sealed.put("Doc_0/Signs/Sign_0/Seal.esl", seal.der());
        byte[] list = utf8(list(sealed, place, pageId, at));
        sealed.put(SIGNATURE.substring(1), list);
        sealed.put(
                "Doc_0/Signs/Sign_0/SignedValue.dat",
                SealSignature.make(seal, at, Sm2.digest(list), SIGNATURE, signer, time));
        return sealed;
    }

    private static String list(Map<String, byte[]> parts, SealPlace place, int pageId, Instant at) {
        StringBuilder references = new StringBuilder();
        parts.forEach((path, bytes) -> references
                .append("<ofd:Reference FileRef=\"/")
                .append(path)
                .append("\"><ofd:CheckValue>")
                .append(Base64.getEncoder().encodeToString(Sm2.digest(bytes)))
                .append("</ofd:CheckValue></ofd:Reference>"));
        double side = Measure.SEAL;
        String box = String.format(
                Locale.ROOT, "%.3f %.3f %.1f %.1f", place.x() - side / 2, place.y() - side / 2, side, side);
        return XML + "<ofd:Signature" + NS
                + "><ofd:SignedInfo><ofd:Provider ProviderName=\"Xiezhi\" Version=\"1.0\" Company=\"Xiezhi\"/>"
                + "<ofd:SignatureMethod>" + Sm2.SIGNATURE.getId() + "</ofd:SignatureMethod><ofd:SignatureDateTime>"
                + TIME.format(at)
                + "</ofd:SignatureDateTime><ofd:References CheckMethod=\"" + Sm2.DIGEST.getId() + "\">" + references
                + "</ofd:References>"
                + "<ofd:StampAnnot ID=\"1\" PageRef=\"" + pageId + "\" Boundary=\"" + box + "\"/>"
                + "<ofd:Seal><ofd:BaseLoc>/Doc_0/Signs/Sign_0/Seal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>"
                + "<ofd:SignedValue>/Doc_0/Signs/Sign_0/SignedValue.dat</ofd:SignedValue></ofd:Signature>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
