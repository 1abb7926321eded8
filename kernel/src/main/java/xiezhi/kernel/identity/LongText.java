package xiezhi.kernel.identity;

import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;

/** 长文本: a text of many lines such as facts, an opinion or a letter. */
@Element(id = "DE00602", name = "长文本", standard = "GB 18030-2022", size = 20_000, format = "a..20000")
public record LongText(String value) {
    private static final int SIZE = 20_000;

    public LongText {
        value = Text.lines(value);
        Check.that(!value.isEmpty(), "文本不能为空");
        int length = value.codePointCount(0, value.length());
        Check.that(length <= SIZE, "文本最长 %d 字, 现有 %d 字", SIZE, length);
    }

    @Override
    public String toString() {
        return value;
    }
}
