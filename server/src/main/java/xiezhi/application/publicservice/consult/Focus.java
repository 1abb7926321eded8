package xiezhi.application.publicservice.consult;

import java.util.List;
import java.util.Optional;

/** 所指款项: finds in the text of an article the paragraph or item that a key names. */
final class Focus {
    private Focus() {}

    /** {@code 法律援助法#31.5}: the item （五） when the article has items, else the fifth paragraph. Empty when there is none such. */
    static Optional<String> of(String key, String text) {
        int mark = key.indexOf('#');
        String[] parts = key.substring(mark + 1).split("\\.");
        if (mark < 0 || parts.length < 2) {
            return Optional.empty();
        }
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int last = Integer.parseInt(parts[parts.length - 1]);
        Optional<String> item =
                lines.stream().filter(line -> startsItem(line, last)).findFirst();
        if (parts.length > 2) {
            return item;
        }
        return item.or(() -> paragraph(lines, last));
    }

    private static Optional<String> paragraph(List<String> lines, int number) {
        return lines.stream()
                .filter(line -> !line.startsWith("（") && !line.startsWith("("))
                .skip(number - 1L)
                .findFirst();
    }

    private static boolean startsItem(String line, int number) {
        String item = ChineseNumber.of(number);
        return line.startsWith("（" + item + "）") || line.startsWith("(" + item + ")");
    }
}
