package xiezhi.foundation.documents.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 版脚: what stands below the type area.
 *
 * @param link what the code says, or null for no code
 * @param lines fine print beside the code
 */
public record Footing(@Nullable String link, List<String> lines) {
    public static final Footing NONE = new Footing(null, List.of());

    public Footing {
        lines = List.copyOf(lines);
    }

    /** The same with another line of fine print. */
    public Footing with(String line) {
        return new Footing(
                link,
                java.util.stream.Stream.concat(lines.stream(), java.util.stream.Stream.of(line))
                        .toList());
    }
}
