package xiezhi.kernel.identity;

import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;

/** 单行文本: a short text such as a title or a reason in one line. */
@Element(id = "DE00601", name = "单行文本", standard = "GB 18030-2022", size = 200, format = "a..200")
public record PlainText(String value) {
    private static final int SIZE = 200;

    public PlainText {
        value = Text.line(value);
        Check.that(!value.isEmpty(), "文本不能为空");
        int length = value.codePointCount(0, value.length());
        Check.that(length <= SIZE, "文本最长 %d 字, 现有 %d 字", SIZE, length);
    }

    @Override
    public String toString() {
        return value;
    }
}
