package xiezhi.foundation.documents.layout;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** 字体文件: one TrueType font, {@code path} or {@code path#name} within a collection; parsed when first needed. */
public final class FontFile {
    private final String name;
    private final Map<Integer, Integer> glyphs = new ConcurrentHashMap<>();
    private final Map<Integer, Double> widths = new ConcurrentHashMap<>();
    private @Nullable TrueTypeFont font;
    private @Nullable CmapLookup cmap;

    FontFile(String name) {
        this.name = name;
    }

    static String pathOf(String name) {
        int hash = name.indexOf('#');
        return hash < 0 ? name : name.substring(0, hash);
    }

    /** Where the file is. */
    public String path() {
        return pathOf(name);
    }

    synchronized TrueTypeFont parsed() {
        TrueTypeFont parsed = font;
        if (parsed == null) {
            parsed = parse();
            font = parsed;
        }
        return parsed;
    }

    boolean has(int point) {
        return glyph(point) > 0;
    }

    /** The glyph of the code point, 0 when there is none. */
    int glyph(int point) {
        return glyphs.computeIfAbsent(point, this::look);
    }

    double width(int point) {
        return widths.computeIfAbsent(point, this::measure);
    }

    /** Family name as written in the font. */
    String family() {
        try {
            String family = parsed().getName();
            return family == null ? "font" : family;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private synchronized int look(int point) {
        try {
            CmapLookup lookup = cmap;
            if (lookup == null) {
                lookup = parsed().getUnicodeCmapLookup();
                cmap = lookup;
            }
            return lookup.getGlyphId(point);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private synchronized double measure(int point) {
        try {
            return parsed().getAdvanceWidth(glyph(point)) / (double) parsed().getUnitsPerEm();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private TrueTypeFont parse() {
        File file = new File(pathOf(name));
        try {
            if (name.indexOf('#') < 0) {
                return new TTFParser(false, true).parse(file);
            }
            TrueTypeFont found = new TrueTypeCollection(file).getFontByName(name.substring(name.indexOf('#') + 1));
            if (found == null) {
                throw new IOException("字体集合中没有 " + name);
            }
            return found;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private IllegalStateException unreadable(IOException e) {
        return new IllegalStateException("字体不可读: " + name, e);
    }
}
