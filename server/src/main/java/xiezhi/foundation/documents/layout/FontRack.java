package xiezhi.foundation.documents.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * 字库: the font files that stand for each face, by {@code documents/fonts.yaml} or the file named in
 * {@code xiezhi.documents.fonts}. A face falls back from file to file until one has the character.
 */
@Component
public class FontRack {
    private static final Logger LOG = LoggerFactory.getLogger(FontRack.class);
    private final List<FontFile> fonts = new ArrayList<>();
    private final Map<Face, int[]> byFace = new EnumMap<>(Face.class);

    @Autowired
    public FontRack(@Value("${xiezhi.documents.fonts:}") String file) {
        this(read(file));
    }

    FontRack(Map<String, List<String>> mapping) {
        Map<String, Integer> places = new HashMap<>();
        List<String> rare = mapping.getOrDefault("rare", List.of());
        for (Face face : Face.values()) {
            Set<String> names = new LinkedHashSet<>(
                    mapping.getOrDefault(face.name().toLowerCase(java.util.Locale.ROOT), List.of()));
            names.addAll(rare);
            byFace.put(
                    face,
                    names.stream()
                            .filter(FontRack::there)
                            .mapToInt(name -> places.computeIfAbsent(name, this::add))
                            .toArray());
        }
        if (fonts.isEmpty()) {
            LOG.warn(
                    "没有可用的中文字体: 文书将以缺字框显示. 请安装 fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-wqy-zenhei fonts-hanazono");
        }
    }

    /** The font of the face that has the code point, or -1 when none has it. */
    public int pick(Face face, int point) {
        for (int place : byFace.getOrDefault(face, new int[0])) {
            if (fonts.get(place).has(point)) {
                return place;
            }
        }
        return -1;
    }

    public FontFile font(int place) {
        return fonts.get(place);
    }

    public int size() {
        return fonts.size();
    }

    /** The width of the code point as a share of the size; a full square when no font has it. */
    public double width(int font, int point) {
        return font < 0 ? 1 : fonts.get(font).width(point);
    }

    private int add(String name) {
        fonts.add(new FontFile(name));
        return fonts.size() - 1;
    }

    private static boolean there(String name) {
        return Files.isReadable(Path.of(FontFile.pathOf(name)));
    }

    private static Map<String, List<String>> read(String file) {
        try (InputStream in = file.isEmpty()
                ? FontRack.class.getResourceAsStream("/documents/fonts.yaml")
                : Files.newInputStream(Path.of(file))) {
            Map<String, List<String>> mapping = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return mapping;
        } catch (IOException e) {
            throw new IllegalStateException("字体映射不可读: " + file, e);
        }
    }

    /** Whether any font at all is there. */
    public boolean empty() {
        return fonts.isEmpty();
    }

    /** The parsed font, for embedding. */
    TrueTypeFont parsed(int place) {
        return fonts.get(place).parsed();
    }
}
