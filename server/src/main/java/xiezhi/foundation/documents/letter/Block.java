package xiezhi.foundation.documents.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;

/** 版块: one part of a letter, in the order in which it is read. */
@JsonTypeInfo(use = Id.NAME, property = "part")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Title.class, name = "title"),
    @JsonSubTypes.Type(value = Block.Number.class, name = "number"),
    @JsonSubTypes.Type(value = Block.Addressee.class, name = "addressee"),
    @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Signature.class, name = "signature"),
    @JsonSubTypes.Type(value = Block.Line.class, name = "line")
})
public sealed interface Block {

    /** 标题: 2号小标宋, centred. */
    record Title(String text) implements Block {}

    /** 发文字号: centred under the title. */
    record Number(String text) implements Block {}

    /** 主送: flush left, without indent. */
    record Addressee(String text) implements Block {}

    /** 正文: a paragraph with an indent of two characters. */
    record Text(String text, Style style) implements Block {}

    /** 层次: which face a paragraph is set in (GB/T 9704-2012 7.3.3). */
    enum Style {
        BODY,
        HEADING,
        SUBHEADING,
        NOTE
    }

    /** 表格: widths are shares of the type area; the first rows may be heads, repeated on each page. */
    record Table(List<Double> widths, int heads, List<List<Cell>> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** 单元格: a text over one or more columns; labels are centred and set in 黑体. */
    record Cell(String text, int span, boolean label) {}

    /** 署名: who issues the letter and on which day; the seal covers both. */
    record Signature(String issuer, String date, boolean sealed) implements Block {}

    /** 签名行: a line that a person signs by hand, flush right. */
    record Line(String text) implements Block {}
}
