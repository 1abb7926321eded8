package xiezhi.foundation.documents.archive;

import java.util.List;

/** 元数据 (DA/T 46-2009): the package and its items in XML, with the names of the standard. */
final class Metadata {
    private Metadata() {}

    static String xml(String fonds, String number, String retention, List<ArchiveItem> items) {
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<电子文件封装包 标准=\"DA/T 48-2009\">\n");
        field(out, "全宗名称", fonds);
        field(out, "档号", number);
        field(out, "保管期限", retention);
        field(out, "件数", String.valueOf(items.size()));
        field(
                out,
                "总字节数",
                String.valueOf(items.stream().mapToLong(ArchiveItem::size).sum()));
        for (ArchiveItem item : items) {
            out.append(" <件>\n");
            field(out, "件号", String.valueOf(item.ordinal()));
            field(out, "档号", item.number());
            field(out, "题名", item.title());
            field(out, "责任者", item.author());
            field(out, "文种", item.kind());
            field(out, "日期", item.date().toString());
            field(out, "格式信息", item.path().substring(item.path().lastIndexOf('.') + 1));
            field(out, "计算机文件名", item.path());
            field(out, "计算机文件大小", String.valueOf(item.size()));
            field(out, "数字摘要SM3", item.sm3());
            out.append(" </件>\n");
        }
        return out.append("</电子文件封装包>\n").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        String safe = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        out.append("  <")
                .append(name)
                .append('>')
                .append(safe)
                .append("</")
                .append(name)
                .append(">\n");
    }
}
