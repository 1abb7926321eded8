package xiezhi.application.publicservice.assistant.channel;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import xiezhi.kernel.fault.Unfit;

/** 平直XML: a flat message of one level; anything that XML can do beyond that (entities, document types, nesting) is refused. */
final class PlainXml {
    private static final int LONGEST = 64 * 1024;
    private static final int MOST = 60;

    private PlainXml() {}

    static Map<String, String> read(String xml) {
        if (xml.length() > LONGEST || xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw Unfit.because("消息格式不对");
        }
        try {
            return parts(factory().createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException unreadable) {
            throw Unfit.because("消息格式不对");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Map<String, String> parts(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> parts = new LinkedHashMap<>();
        reader.nextTag();
        reader.require(XMLStreamConstants.START_ELEMENT, null, "xml");
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = reader.getLocalName();
            if (parts.size() >= MOST) {
                throw Unfit.because("消息格式不对");
            }
            parts.put(name, inside(reader));
        }
        return parts;
    }

    /** The text of the element; what is nested in it (a list of pictures) is passed over. */
    private static String inside(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth == 1) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> throw Unfit.because("消息格式不对");
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return text.toString().strip();
    }

    /** The text as a section of characters, which can hold anything but the end of one. */
    static String text(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                + "]]>";
    }
}
