package xiezhi.foundation.documents.layout;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import xiezhi.foundation.documents.letter.Block;
import xiezhi.foundation.documents.letter.Block.Cell;
import xiezhi.foundation.documents.letter.Letter;

/** HTML 预览: the letter as a page that reads on any screen and prints on A4 with the same measures. Every value is escaped. */
@Component
public class HtmlPress {
    private static final String STYLE = """
            @page{size:A4;margin:37mm 26mm 35mm 28mm}*{box-sizing:border-box}
            body{margin:0;background:#eceef1;color:#111}
            main{width:210mm;max-width:100%;min-height:297mm;margin:0 auto;padding:37mm 26mm 35mm 28mm;background:#fff;
            font:15.8pt/29pt "仿宋_GB2312","FangSong","仿宋","Songti SC","SimSun","AR PL SungtiL GB","Noto Serif CJK SC",serif,"HanaMinA","HanaMinB";position:relative;overflow-wrap:anywhere}
            h1{font:bold 22pt/36pt "小标宋","FZXiaoBiaoSong-B05S","Songti SC","SimSun","Noto Serif CJK SC",serif,"HanaMinA","HanaMinB";text-align:center;margin:0 0 14pt}
            p{margin:0;text-indent:2em;text-align:justify}p.number{text-align:center;text-indent:0;margin-bottom:16pt}p.flush{text-indent:0}
            p.heading{font-family:"黑体","SimHei","WenQuanYi Zen Hei","Noto Sans CJK SC",sans-serif}
            p.subheading{font-family:"楷体","KaiTi","AR PL KaitiM GB",serif}p.note{font-size:12pt;line-height:19pt;text-indent:0}
            p.line{text-align:right;text-indent:0;padding-right:1em;margin-top:6pt}
            table{width:100%;border-collapse:collapse;font-size:12pt;line-height:19pt;margin:6pt 0;table-layout:fixed}
            td,th{border:1px solid #333;padding:4pt 5pt;text-align:left;font-weight:400}
            th{text-align:center;font-family:"黑体","SimHei","WenQuanYi Zen Hei",sans-serif}
            .signature{position:relative;width:max-content;max-width:100%;margin:46pt 63pt 30mm auto;text-align:center}.signature p{text-indent:0;text-align:center}
            .signature img{position:absolute;width:42mm;height:42mm;left:50%;top:50%;transform:translate(-50%,-50%);mix-blend-mode:multiply}
            footer{position:absolute;left:28mm;bottom:8mm;font-size:9pt;line-height:14pt;display:flex;gap:3mm;align-items:center}footer svg{width:19mm;height:19mm}
            @media(max-width:800px){main{padding:24px 18px 32mm;font-size:17px;line-height:1.8}h1{font-size:22px;line-height:1.5}footer{left:18px}.signature{margin-right:8px}}
            @media screen and (max-width:800px){table:has(col:nth-child(7)){display:block;overflow-x:auto;font-size:13px;line-height:1.5;word-break:keep-all;overflow-wrap:normal}table:has(col:nth-child(7)) :is(td,th){padding:3px 6px}}
            @media print{body{background:none}main{width:auto;min-height:0;padding:0}footer{position:static}}
            """;

    /** The page; {@code sealPicture} is a data address or empty. */
    public String press(Letter letter, Footing footing, String sealPicture) {
        StringBuilder out = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                .append(safe(letter.name()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main>");
        letter.blocks().forEach(block -> out.append(block(block, sealPicture)));
        foot(out, footing);
        return out.append("</main></body></html>").toString();
    }

    private static String block(Block block, String seal) {
        return switch (block) {
            case Block.Title title -> "<h1>" + safe(title.text()) + "</h1>";
            case Block.Number number ->
                number.text().isEmpty() ? "" : "<p class=\"number\">" + safe(number.text()) + "</p>";
            case Block.Addressee to -> "<p class=\"flush\">" + safe(to.text()) + "</p>";
            case Block.Text text ->
                "<p class=\"" + text.style().name().toLowerCase(java.util.Locale.ROOT) + "\">" + safe(text.text())
                        + "</p>";
            case Block.Line line -> "<p class=\"line\">" + safe(line.text()).replace(" ", "&nbsp;") + "</p>";
            case Block.Table table -> table(table);
            case Block.Signature sign ->
                "<div class=\"signature\"><p>" + safe(sign.issuer()) + "</p><p>" + safe(sign.date()) + "</p>"
                        + (seal.isEmpty() || !sign.sealed() ? "" : "<img alt=\"电子印章\" src=\"" + safe(seal) + "\">")
                        + "</div>";
        };
    }

    private static String table(Block.Table table) {
        StringBuilder out = new StringBuilder("<table><colgroup>");
        table.widths()
                .forEach(width -> out.append("<col style=\"width:")
                        .append(Math.round(width * 100))
                        .append("%\">"));
        out.append("</colgroup>");
        for (List<Cell> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> {
                String tag = cell.label() ? "th" : "td";
                out.append('<')
                        .append(tag)
                        .append(cell.span() > 1 ? " colspan=\"" + cell.span() + "\"" : "")
                        .append('>')
                        .append(safe(cell.text()))
                        .append("</")
                        .append(tag)
                        .append('>');
            });
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    private static void foot(StringBuilder out, Footing footing) {
        String link = footing.link();
        if (link == null) {
            return;
        }
        List<String> rows = Squares.of(link);
        out.append(
                "<footer><svg role=\"img\" aria-label=\"核验二维码\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\"><path d=\""
                        .formatted(rows.size()));
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).length(); x++) {
                if (rows.get(y).charAt(x) == '#') {
                    out.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        out.append("\"/></svg><div>");
        footing.lines().forEach(line -> out.append(safe(line)).append("<br>"));
        out.append("</div></footer>");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
    }
}
