package xiezhi.foundation.documents.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** OFD 部件: the parts of a sealed package by path, read with limits. A part that cannot be read counts as changed, not as a broken file. */
final class OfdParts {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 100L << 20;
    private final Map<String, byte @Nullable []> parts;
    private final Map<String, byte[]> references = new LinkedHashMap<>();
    private final String signaturePath;
    private final String valuePath;

    private OfdParts(Map<String, byte @Nullable []> parts) {
        this.parts = parts;
        Document root = xml("/OFD.xml");
        String signatures = text(root, "Signatures");
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("文件没有签章");
        }
        String base = absolute("/", signatures);
        Element first = first(xml(base), "Signature");
        signaturePath = absolute(folder(base), first.getAttribute("BaseLoc"));
        Document signature = xml(signaturePath);
        valuePath = absolute(folder(signaturePath), text(signature, "SignedValue"));
        NodeList list = signature.getElementsByTagNameNS("*", "Reference");
        for (int i = 0; i < list.getLength(); i++) {
            Element reference = (Element) list.item(i);
            references.put(
                    absolute("/", reference.getAttribute("FileRef")),
                    Base64.getMimeDecoder()
                            .decode(first(reference, "CheckValue")
                                    .getTextContent()
                                    .strip()));
        }
        if (references.isEmpty()) {
            throw new IllegalArgumentException("签章没有保护任何内容");
        }
    }

    static OfdParts read(byte[] ofd) {
        Map<String, byte @Nullable []> parts = new HashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(ofd))
                .get()) {
            long room = MOST_BYTES;
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                byte[] bytes = content(zip, entry, room);
                room -= bytes == null ? 0 : bytes.length;
                boolean twice = parts.put("/" + entry.getName().replaceFirst("^/+", ""), bytes) != null;
                if (twice || parts.size() > MOST_PARTS || room <= 0) {
                    throw new IllegalArgumentException("包内部件重复或者过多");
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("不是 OFD 文件", e);
        }
        return new OfdParts(parts);
    }

    private static byte @Nullable [] content(ZipFile zip, ZipArchiveEntry entry, long room) {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) Math.min(room, Integer.MAX_VALUE - 8));
        } catch (IOException e) {
            return null;
        }
    }

    byte @Nullable [] part(String path) {
        return parts.get(path);
    }

    Map<String, byte[]> references() {
        return references;
    }

    byte[] signatureFile() {
        return demand(signaturePath);
    }

    byte[] signedValue() {
        return demand(valuePath);
    }

    /** Parts that the seal does not cover: somebody may have added them. */
    List<String> unprotected() {
        return parts.keySet().stream()
                .filter(path -> !path.endsWith("/")
                        && !references.containsKey(path)
                        && !path.equals(signaturePath)
                        && !path.equals(valuePath))
                .sorted()
                .toList();
    }

    private byte[] demand(String path) {
        byte[] bytes = parts.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("缺少部件 " + path);
        }
        return bytes;
    }

    private Document xml(String path) {
        return parse(demand(path));
    }

    private static Document parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("部件不是合格的 XML", e);
        }
    }

    private static String text(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static Element first(org.w3c.dom.Node in, String name) {
        NodeList found = in instanceof Document document
                ? document.getElementsByTagNameNS("*", name)
                : ((Element) in).getElementsByTagNameNS("*", name);
        if (found.getLength() == 0) {
            throw new IllegalArgumentException("缺少 " + name);
        }
        return (Element) found.item(0);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String absolute(String folder, String path) {
        return path.startsWith("/") ? path : folder + path;
    }
}
