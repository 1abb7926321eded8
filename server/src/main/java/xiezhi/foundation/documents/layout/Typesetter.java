package xiezhi.foundation.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.documents.letter.Block;
import xiezhi.foundation.documents.letter.Letter;

/** 排版: sets a letter on A4 pages. The sealed original and the print copy are both pressed from this one setting. */
@Component
public class Typesetter {
    private static final double BASELINE = 0.86;
    private final FontRack rack;
    private final LineBreaker breaker;
    private final TableSetter tables;

    public Typesetter(FontRack rack) {
        this.rack = rack;
        this.breaker = new LineBreaker(rack);
        this.tables = new TableSetter(breaker);
    }

    public Sheet set(Letter letter, Footing footing) {
        List<Strip> strips = new ArrayList<>();
        List<Block> blocks = letter.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            strips.addAll(strips(blocks.get(i), next));
        }
        return new Paginator(breaker).paginate(strips, footing);
    }

    /** The fonts in which the sheet is set. */
    public FontRack rack() {
        return rack;
    }

    private List<Strip> strips(Block block, @Nullable Block next) {
        return switch (block) {
            case Block.Title title -> title(title.text());
            case Block.Number number -> number(number.text());
            case Block.Addressee addressee -> paragraph(Face.BODY, addressee.text(), 0, false);
            case Block.Text text -> text(text, next instanceof Block.Signature);
            case Block.Table table -> tables.strips(table);
            case Block.Signature signature -> signature(signature);
            case Block.Line line -> handLine(line.text());
        };
    }

    /** 标题: centred lines of at most 18 characters, so that a long one falls into two balanced lines. */
    private List<Strip> title(String text) {
        double size = Measure.TITLE;
        int lines = (int) Math.ceil(breaker.whole(Face.TITLE, text, size).width() / (Measure.WIDTH - 2 * size));
        double width = lines == 1
                ? Measure.WIDTH
                : Math.ceil(text.codePointCount(0, text.length()) / (double) lines) * size + 0.1;
        List<Strip> strips = new ArrayList<>();
        for (Line line : breaker.lines(Face.TITLE, text, size, width, 0)) {
            strips.add(Strip.of(Measure.LINE * 1.25, centred(line, size, Measure.LINE * 1.25, true))
                    .kept());
        }
        strips.add(Strip.space(Measure.LINE * 0.6, true));
        return strips;
    }

    private List<Strip> number(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Line line = breaker.whole(Face.BODY, text, Measure.BODY);
        return List.of(
                Strip.of(Measure.LINE, centred(line, Measure.BODY, Measure.LINE, false))
                        .kept(),
                Strip.space(Measure.LINE * 0.6, true));
    }

    private List<Strip> text(Block.Text text, boolean beforeSignature) {
        return switch (text.style()) {
            case BODY -> paragraph(Face.BODY, text.text(), 2, beforeSignature);
            case HEADING -> paragraph(Face.HEADING, text.text(), 2, true);
            case SUBHEADING -> paragraph(Face.SUBHEADING, text.text(), 2, true);
            case NOTE -> note(text.text(), beforeSignature);
        };
    }

    private List<Strip> paragraph(Face face, String text, int indent, boolean keep) {
        double size = Measure.BODY;
        List<Line> lines = breaker.lines(face, text, size, Measure.WIDTH, indent * size);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double x = i == 0 ? indent * size : 0;
            boolean last = i == lines.size() - 1;
            Strip strip =
                    Strip.of(Measure.LINE, justified(lines.get(i), x, Measure.WIDTH - x, size, Measure.LINE, last));
            boolean together = lines.size() > 1 && (i == 0 || i == lines.size() - 2)
                    || keep && i >= lines.size() - 2; // no widow, no orphan
            strips.add(together && !(last && !keep) ? strip.kept() : strip);
        }
        return strips;
    }

    private List<Strip> note(String text, boolean keep) {
        double size = Measure.TABLE;
        List<Strip> strips = new ArrayList<>();
        List<Line> lines = breaker.lines(Face.BODY, text, size, Measure.WIDTH, 0);
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = Strip.of(
                    Measure.TABLE_LINE,
                    justified(lines.get(i), 0, Measure.WIDTH, size, Measure.TABLE_LINE, i == lines.size() - 1));
            strips.add(keep && i >= lines.size() - 2 ? strip.kept() : strip);
        }
        return strips;
    }

    /** 署名与成文日期: with a seal, the name is centred over the date, four characters from the right (GB/T 9704-2012 7.3.5.1). */
    private List<Strip> signature(Block.Signature signature) {
        double size = Measure.BODY;
        Line issuer = breaker.whole(Face.BODY, signature.issuer(), size);
        Line date = breaker.whole(Face.BODY, signature.date(), size);
        double centre = Math.min(Measure.WIDTH - 4 * size - date.width() / 2, Measure.WIDTH - issuer.width() / 2);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.space(Measure.LINE * 1.6, true));
        strips.add(Strip.of(
                        Measure.LINE,
                        issuer.marks(centre - issuer.width() / 2, baseline(size, Measure.LINE), size, false, 0))
                .kept());
        Strip day = Strip.of(
                Measure.LINE * 2, date.marks(centre - date.width() / 2, baseline(size, Measure.LINE), size, false, 0));
        double middle = Math.min(centre, Measure.WIDTH + 5 - Measure.SEAL / 2);
        strips.add(signature.sealed() ? day.sealedAt(middle, 0) : day);
        return strips;
    }

    private List<Strip> handLine(String text) {
        Line line = breaker.whole(Face.BODY, text, Measure.BODY);
        double x = Math.max(0, Measure.WIDTH - line.width() - Measure.BODY);
        return List.of(Strip.of(
                Measure.LINE * 1.2, line.marks(x, baseline(Measure.BODY, Measure.LINE * 1.2), Measure.BODY, false, 0)));
    }

    private static List<Mark> centred(Line line, double size, double height, boolean bold) {
        return line.marks((Measure.WIDTH - line.width()) / 2, baseline(size, height), size, bold, 0);
    }

    /** Both edges straight: what is left over is shared out between the characters, but never on the last line. */
    private static List<Mark> justified(Line line, double x, double width, double size, double height, boolean last) {
        double left = width - line.width();
        int gaps = Math.max(1, line.glyphs().size() - 1);
        boolean stretch = left < 0 || !last && left < 2.5 * size;
        return line.marks(x, baseline(size, height), size, false, stretch ? left / gaps : 0);
    }

    static double baseline(double size, double height) {
        return (height - size) / 2 + size * BASELINE;
    }
}
