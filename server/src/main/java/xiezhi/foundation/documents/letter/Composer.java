package xiezhi.foundation.documents.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.letter.Block.Style;
import xiezhi.foundation.statutes.CitationKey;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;

/** 拟稿: makes a letter of a template and its values. A letter with a hole in it is refused, naming every hole. */
public final class Composer {
    private final Template template;
    private final Map<String, ?> values;

    private Composer(Template template, Map<String, ?> values) {
        this.template = template;
        this.values = values;
    }

    public static Letter compose(Template template, Map<String, ?> values) {
        List<Fault> missing = template.placeholders().stream()
                .filter(name -> !given(values.get(name)))
                .map(name -> Fault.of(name, "%s缺少 %s".formatted(template.name(), name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Unfit(missing);
        }
        return new Composer(template, values).letter();
    }

    /** The text of a number or a name, filled from the values. */
    public static String fill(String pattern, Map<String, ?> values) {
        return Wording.fill(pattern, values);
    }

    private Letter letter() {
        List<Block> blocks = new ArrayList<>();
        template.parts().stream().filter(this::wanted).forEach(part -> blocks.addAll(blocksOf(part)));
        return new Letter(template.code(), template.version(), template.name(), template.english(), blocks);
    }

    /** {@code when: name} keeps a part when the value is given and not false; {@code when: not name} the other way round. */
    private boolean wanted(Map<String, Object> part) {
        String when = String.valueOf(part.getOrDefault("when", ""));
        if (when.isEmpty()) {
            return true;
        }
        boolean negated = when.startsWith("not ");
        Object value = values.get(negated ? when.substring(4) : when);
        return negated != (given(value) && !Boolean.FALSE.equals(value));
    }

    private List<Block> blocksOf(Map<String, Object> part) {
        String kind = part.keySet().stream()
                .filter(key -> !key.equals("when"))
                .findFirst()
                .orElse("");
        Object content = part.getOrDefault(kind, "");
        return switch (kind) {
            case "title" -> List.of(new Block.Title(text(content)));
            case "number" -> List.of(new Block.Number(Wording.say(values.get("number"))));
            case "addressee" -> List.of(new Block.Addressee(text(content)));
            case "text" -> paragraphs(text(content), Style.BODY);
            case "heading" -> paragraphs(text(content), Style.HEADING);
            case "subheading" -> paragraphs(text(content), Style.SUBHEADING);
            case "note" -> paragraphs(text(content), Style.NOTE);
            case "reasons" -> numbered(content, "（", "）");
            case "items" -> numbered(content, "", "．");
            case "remedies" -> numbered(content, "（", "）");
            case "fields" -> List.of(Tables.fields(Parts.listOf(content), values));
            case "table" -> List.of(Tables.rows(Parts.mapOf(content), values));
            case "signature" -> List.of(signature());
            case "line" -> List.of(new Block.Line(text(content)));
            default -> throw new IllegalStateException("文书模板 %s 有不认识的部件 %s".formatted(template.code(), kind));
        };
    }

    private String text(Object content) {
        return Wording.fill(content.toString().strip(), values);
    }

    private static List<Block> paragraphs(String text, Style style) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> (Block) new Block.Text(line, style))
                .toList();
    }

    private List<Block> numbered(Object name, String before, String after) {
        Object value = values.get(name.toString());
        List<Object> all = value instanceof Collection<?> many ? new ArrayList<>(many) : new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String ordinal = before.isEmpty() ? String.valueOf(i + 1) : CitationKey.figure(i + 1);
            String said = Wording.say(all.get(i)).replace('\n', ' ').strip();
            blocks.add(new Block.Text(before + ordinal + after + ended(said), Style.BODY));
        }
        return blocks;
    }

    private static String ended(String said) {
        return said.isEmpty() || "。；？！".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + "。";
    }

    private Block signature() {
        Object date = values.get("issuedOn");
        String day = date instanceof LocalDate local ? Wording.date(local) : Wording.say(date);
        return new Block.Signature(Wording.say(values.get("unitName")), day, template.sealed());
    }

    private static boolean given(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case Collection<?> many -> !many.isEmpty();
            case Optional<?> optional -> optional.isPresent();
            default -> true;
        };
    }
}
