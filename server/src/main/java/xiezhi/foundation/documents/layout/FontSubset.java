package xiezhi.foundation.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * 字体子集: the glyphs of one font that a document uses, small enough to travel in it.
 *
 * @param glyphs the glyph of each code point within the subset
 * @param mapped whether the subset has its own table from characters to glyphs; one with characters beyond the basic plane has none
 */
record FontSubset(String name, byte[] bytes, Map<Integer, Integer> glyphs, boolean mapped) {
    /** All but the names of glyphs, which many fonts of rare characters do not have. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "name", "OS/2");

    private static final List<String> WITH_MAP =
            Stream.concat(TABLES.stream(), Stream.of("cmap")).toList();

    static FontSubset of(FontFile font, Set<Integer> points) {
        synchronized (font) {
            try {
                boolean basic = points.stream().allMatch(Character::isBmpCodePoint);
                TTFSubsetter subsetter = new TTFSubsetter(font.parsed(), basic ? WITH_MAP : TABLES);
                subsetter.setPrefix("XZSUBS");
                points.forEach(subsetter::add);
                Map<Integer, Integer> newByOld = new HashMap<>();
                subsetter.getGIDMap().forEach((fresh, old) -> newByOld.put(old, fresh));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                subsetter.writeToStream(out);
                Map<Integer, Integer> glyphs = new HashMap<>();
                points.forEach(point -> glyphs.put(point, newByOld.getOrDefault(font.glyph(point), 0)));
                return new FontSubset(font.family(), out.toByteArray(), glyphs, basic);
            } catch (IOException e) {
                throw new IllegalStateException("字体子集不能生成", e);
            }
        }
    }
}
