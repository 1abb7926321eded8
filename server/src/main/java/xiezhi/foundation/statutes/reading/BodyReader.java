package xiezhi.foundation.statutes.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import xiezhi.foundation.statutes.reading.Remark.Kind;

/** 读正文: walks down the lines and cuts them into articles. Nothing is dropped: what is not a heading belongs to some text. */
final class BodyReader {
    private static final String PREFACE = "序言";
    private final List<Line> lines;
    private final Layout layout;
    private final boolean amending;
    private final boolean inParts;
    private final TreeMap<Integer, String> path = new TreeMap<>();
    private final Sheaf sheaf = new Sheaf();
    private final StringBuilder preamble = new StringBuilder();
    private final List<Remark> remarks = new ArrayList<>();
    private final NumberWatch watch = new NumberWatch(remarks);
    private String unclaimed = "";
    private boolean inAnnex;
    private String annex = "";
    private int previous;

    private BodyReader(List<Line> lines, String part, boolean amending) {
        this.lines = lines;
        this.layout = Layout.of(lines);
        this.amending = amending;
        this.inParts = !part.isEmpty();
        if (!part.isEmpty()) {
            path.put(0, part);
        }
    }

    /**
     * @param part the part that this file is of a whole in several files, 总则, or empty
     * @param amending it quotes the articles of another instrument, which must not be taken for its own
     */
    static Body read(List<Line> lines, String part, boolean amending) {
        return new BodyReader(lines, part, amending).read();
    }

    private Body read() {
        Deque<Line> waiting = new ArrayDeque<>(lines);
        while (!waiting.isEmpty()) {
            take(waiting.pop(), waiting);
        }
        if (sheaf.isEmpty() && !preamble.isEmpty()) {
            remarks.add(new Remark(Kind.NO_ARTICLES, 0, "全文不分条", "已整篇收入, 引证写作“简称#正文”"));
            return new Body("", List.of(new ReadArticle("正文", "正文", "", preamble.toString())), remarks);
        }
        remarkOnEnd(sheaf.articles());
        return new Body(preamble.toString(), sheaf.articles(), remarks);
    }

    /** Nobody divides a text into one chapter: the rest of the file is missing. */
    private void remarkOnEnd(List<ReadArticle> articles) {
        long chapters = articles.stream()
                .flatMap(a -> Stream.of(a.path().split(" / ")))
                .filter(title -> title.matches("第[一二三四五六七八九十]+章.*"))
                .distinct()
                .count();
        if (chapters == 1 && !inParts) {
            remarks.add(new Remark(
                    Kind.PERHAPS_CUT_OFF, 0, "全文只有一章, 共 " + articles.size() + " 条, 文件可能不完整", "请与公布文本核对, 换上完整的文件后再次导入"));
        }
    }

    private void take(Line line, Deque<Line> waiting) {
        if (line.comment()) {
            return;
        }
        Optional<Head> head =
                layout.head(line, previous).filter(h -> !amending || previous == 0 || h.follows(previous));
        if (head.isPresent()) {
            open(head.get(), line, waiting);
            return;
        }
        Optional<Annex> opening = Annex.of(line);
        if (opening.isPresent() && (inAnnex || endsTheArticles(waiting))) {
            openAnnex(opening.get(), line);
            return;
        }
        Optional<Heading> heading = inAnnex || layout == Layout.WHOLE ? Optional.empty() : Heading.of(line);
        if (heading.isPresent()) {
            enter(heading.get());
        } else if (line.marks() == 0 || !line.bare().isEmpty()) {
            add(line.marks() > 0 ? line.bare() : line.text());
        }
    }

    private void open(Head head, Line line, Deque<Line> waiting) {
        String text = head.rest();
        int next = Inline.next(text, head.number());
        if (next > 0 && layout == Layout.ARTICLES) {
            waiting.push(new Line(line.number(), text.substring(next).strip()));
            text = text.substring(0, next).strip();
            watch.severalInOneLine(line);
        }
        watch.see(head, line, inAnnex ? annex : "", previous);
        previous = head.number();
        unclaimed = "";
        String prefix = inAnnex ? annex + "-" : "";
        sheaf.open(prefix + head.key(), head.label(), inAnnex ? annex : where(), text);
    }

    private boolean endsTheArticles(Deque<Line> rest) {
        if (sheaf.isEmpty()) {
            return false;
        }
        return rest.stream()
                .flatMap(l -> layout.head(l, previous).stream())
                .findFirst()
                .map(head -> !head.follows(previous))
                .orElse(true);
    }

    private void openAnnex(Annex opening, Line line) {
        inAnnex = true;
        annex = opening.number();
        previous = 0;
        sheaf.openOrGoOn(opening.number(), opening.label(), "", line.bare());
    }

    private void enter(Heading heading) {
        if (heading.text().replace(" ", "").matches("序言|序")) {
            sheaf.open(PREFACE, PREFACE, "", "");
            return;
        }
        path.tailMap(heading.rank(), true).clear();
        path.put(heading.rank(), heading.text());
        unclaimed = heading.text();
    }

    /** A heading that no article follows stays in the text, above what does follow. */
    private void add(String text) {
        String whole = unclaimed.isEmpty() ? text : unclaimed + "\n" + text;
        unclaimed = "";
        if (!sheaf.add(whole)) {
            preamble.append(preamble.isEmpty() ? "" : "\n").append(whole);
        }
    }

    private String where() {
        return String.join(" / ", path.values());
    }
}
