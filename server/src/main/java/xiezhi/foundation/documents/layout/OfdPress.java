package xiezhi.foundation.documents.layout;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * OFD 印出 (GB/T 33190-2016): the layout file that is sealed: a package of plain XML and embedded font subsets. The same sheet
 * always gives the same parts; the seal is put into the package afterwards.
 */
@Component
public class OfdPress {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final int FIRST_FONT = 2;
    private final FontRack rack;

    public OfdPress(FontRack rack) {
        this.rack = rack;
    }

    /** The parts of the package by path, in the order in which they are written. */
    public Map<String, byte[]> press(Sheet sheet, About about) {
        Map<Integer, FontSubset> fonts = subsets(sheet);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "OFD.xml", root(about, sheet.seal() != null));
        put(parts, "Doc_0/Document.xml", document(sheet));
        put(parts, "Doc_0/PublicRes.xml", resources(fonts));
        fonts.forEach((place, font) -> parts.put("Doc_0/Res/font_%d.ttf".formatted(place), font.bytes()));
        OfdPage writer = new OfdPage(fonts, FIRST_FONT, firstFree(sheet));
        for (int i = 0; i < sheet.pages().size(); i++) {
            put(
                    parts,
                    "Doc_0/Pages/Page_%d/Content.xml".formatted(i),
                    XML + writer.content(NS, sheet.pages().get(i)));
        }
        return parts;
    }

    /**
     * 文档元数据: what the package says about itself.
     *
     * @param custom further data, for example the number and the unit (GB/T 33480)
     */
    public record About(String id, String title, String author, String day, Map<String, String> custom) {}

    /** The identifier of a page object, by which the seal names its page. */
    public int pageId(int page) {
        return 100 + page;
    }

    private int firstFree(Sheet sheet) {
        return 100 + sheet.pages().size();
    }

    private Map<Integer, FontSubset> subsets(Sheet sheet) {
        Map<Integer, TreeSet<Integer>> used = new TreeMap<>();
        sheet.pages()
                .forEach(page -> page.forEach(mark -> {
                    if (mark instanceof Mark.Run run) {
                        run.text()
                                .codePoints()
                                .forEach(point -> used.computeIfAbsent(run.font(), place -> new TreeSet<>())
                                        .add(point));
                    }
                }));
        Map<Integer, FontSubset> subsets = new TreeMap<>();
        used.forEach((place, points) -> subsets.put(place, FontSubset.of(rack.font(place), points)));
        return subsets;
    }

    private static String root(About about, boolean sealed) {
        StringBuilder custom = new StringBuilder();
        about.custom()
                .forEach((name, value) -> custom.append("<ofd:CustomData Name=\"")
                        .append(safe(name))
                        .append("\">")
                        .append(safe(value))
                        .append("</ofd:CustomData>"));
        return XML + "<ofd:OFD" + NS + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
                + safe(about.id())
                + "</ofd:DocID><ofd:Title>" + safe(about.title()) + "</ofd:Title><ofd:Author>" + safe(about.author())
                + "</ofd:Author><ofd:CreationDate>" + about.day() + "</ofd:CreationDate><ofd:ModDate>" + about.day()
                + "</ofd:ModDate><ofd:Creator>Xiezhi</ofd:Creator><ofd:CustomDatas>" + custom
                + "</ofd:CustomDatas></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                + (sealed ? "<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>" : "")
                + "</ofd:DocBody></ofd:OFD>";
    }

    private String document(Sheet sheet) {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < sheet.pages().size(); i++) {
            pages.append("<ofd:Page ID=\"")
                    .append(pageId(i))
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i)
                    .append("/Content.xml\"/>");
        }
        return XML + "<ofd:Document" + NS
                + "><ofd:CommonData><ofd:MaxUnitID>1000000</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
                + pages
                + "</ofd:Pages></ofd:Document>";
    }

    private static String resources(Map<Integer, FontSubset> fonts) {
        StringBuilder list = new StringBuilder();
        fonts.forEach((place, font) -> list.append("<ofd:Font ID=\"")
                .append(FIRST_FONT + place)
                .append("\" FontName=\"")
                .append(safe(font.name()))
                .append("\" FamilyName=\"")
                .append(safe(font.name()))
                .append("\"><ofd:FontFile>font_")
                .append(place)
                .append(".ttf</ofd:FontFile></ofd:Font>"));
        return XML + "<ofd:Res" + NS + " BaseLoc=\"Res\"><ofd:Fonts>" + list + "</ofd:Fonts></ofd:Res>";
    }

    private static void put(Map<String, byte[]> parts, String path, String text) {
        parts.put(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String figure(double millimetres) {
        String text = String.format(Locale.ROOT, "%.3f", millimetres);
        return text.endsWith(".000") ? text.substring(0, text.length() - 4) : text;
    }
}
