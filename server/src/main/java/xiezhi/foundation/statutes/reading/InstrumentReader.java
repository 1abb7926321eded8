package xiezhi.foundation.statutes.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.foundation.statutes.reading.Remark.Kind;

/** 读法规: one file, by its path and bytes, to an instrument with its articles, and remarks on what was unclear. */
public final class InstrumentReader {
    /** Beyond this it is no instrument but something that was put there by mistake. */
    public static final int LARGEST = 24 * 1024 * 1024;

    private static final Pattern WITHDRAWN = Pattern.compile("[(（\\[【〔](?:已)?(?:失效|废止|被废止)[)）\\]】〕]");
    private static final int LONGEST_TITLE = 200;
    private final List<Remark> remarks = new ArrayList<>();
    private final String path;

    private InstrumentReader(String path) {
        this.path = path;
    }

    /** 读取结果: an instrument unless a remark refuses the file. */
    public record Result(Optional<ReadInstrument> instrument, List<Remark> remarks) {}

    /** @param path inside the folder that is imported, with {@code /} between its parts */
    public static Result read(String path, byte[] bytes) {
        InstrumentReader reader = new InstrumentReader(path);
        Optional<ReadInstrument> instrument = reader.text(bytes).flatMap(reader::instrument);
        return new Result(instrument, List.copyOf(reader.remarks));
    }

    private Optional<String> text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refuse(Kind.TOO_LARGE, "文件超过 24 MB", "一件法规不会这样大; 请确认放入的是法规文本, 或者拆分后再导入");
        }
        Optional<Decoding.Text> decoded = Decoding.of(bytes);
        if (decoded.isEmpty()) {
            return refuse(Kind.UNREADABLE, "不是 UTF-8、GB18030 或者 UTF-16 文本", "请用文字编辑软件打开, 另存为 UTF-8 文本后再导入");
        }
        if (!decoded.get().encoding().equals("UTF-8")) {
            remark(Kind.OTHER_ENCODING, "文件编码为 " + decoded.get().encoding(), "已转换收入; 建议另存为 UTF-8");
        }
        return decoded.map(Decoding.Text::text);
    }

    private Optional<ReadInstrument> instrument(String text) {
        List<Line> lines = Line.of(text);
        if (lines.stream().allMatch(Line::comment)) {
            return refuse(Kind.EMPTY, "文件没有内容", "请放入完整的法规文本后再导入");
        }
        int bodyAt = Front.length(lines);
        List<String> front = lines.subList(0, bodyAt).stream()
                .filter(l -> !l.comment())
                .map(Line::text)
                .toList();
        List<String> titles = front.stream()
                .filter(l -> l.startsWith("# "))
                .map(l -> l.substring(1).strip())
                .toList();
        String name = titles.isEmpty() ? untitled(front) : titles.getFirst();
        List<String> note = front.stream()
                .filter(l -> !l.startsWith("#") && !l.equals(name))
                .toList();
        List<Line> body = lines.subList(bodyAt, lines.size());
        return body.stream().allMatch(Line::comment)
                ? refuse(Kind.EMPTY, "只有标题, 没有条文", "请放入完整的法规文本后再导入")
                : Optional.of(assemble(name, titles.size() > 1 ? titles.get(1) : "", note, body));
    }

    private ReadInstrument assemble(String printed, String part, List<String> noteLines, List<Line> lines) {
        boolean withdrawn =
                WITHDRAWN.matcher(printed).find() || WITHDRAWN.matcher(path).find();
        String name = WITHDRAWN.matcher(printed).replaceAll("").strip();
        List<String> folders = Arrays.asList(path.split("/"));
        TitleNote note = new TitleNoteReader(remarks).read(folders.getLast(), noteLines);
        Body body = BodyReader.read(lines, part, name.contains("修正案"));
        remarks.addAll(body.remarks());
        Nameplate plate = Nameplate.of(name, note.history(), folders.subList(0, folders.size() - 1));
        InForce inForce = InForce.of(plate.key(), note, body.articles());
        remarkOn(inForce);
        return new ReadInstrument(
                plate, part, note, inForce, withdrawn, body.preamble(), body.articles(), Repeals.in(body.articles()));
    }

    private void remarkOn(InForce inForce) {
        if (inForce.day() == null) {
            remark(Kind.NO_DATES, "没有公布日期和施行日期", "已收入, 但不能判断某日是否有效; 请在文件名后加公布日期, 如“(2021-08-20)”");
        } else if (inForce.source().equals("assumed")) {
            remark(Kind.EFFECTIVE_ASSUMED, "文中没有写明这一版本的施行日期", "暂按公布日期 " + inForce.day() + " 计算; 请查修改决定核实");
        }
    }

    private String untitled(List<String> front) {
        String file =
                path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[A-Za-z]+$|[(（]\\d{4}-\\d{2}-\\d{2}[)）]", "");
        String first = front.isEmpty() ? "" : front.getFirst().replaceAll("^#+\\s*", "");
        boolean looksLikeOne = !first.isEmpty() && first.length() <= LONGEST_TITLE && !first.matches(".*[。；;].*");
        remark(Kind.NO_TITLE, "没有以“# ”标出的标题", "已用" + (looksLikeOne ? "首行" : "文件名") + "作为名称; 请核对");
        return looksLikeOne ? first : file;
    }

    private void remark(Kind kind, String finding, String advice) {
        remarks.add(new Remark(kind, 0, finding, advice));
    }

    private <T> Optional<T> refuse(Kind kind, String finding, String advice) {
        remark(kind, finding, advice);
        return Optional.empty();
    }
}
