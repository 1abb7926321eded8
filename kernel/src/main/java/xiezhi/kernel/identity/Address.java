package xiezhi.kernel.identity;

import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Mask;

/** 地址: where somebody lives or can be reached. It shows itself masked. */
@Element(
        id = "DE00105",
        name = "地址",
        standard = "GB/T 19488.2-2008",
        size = 200,
        mask = Mask.TAIL,
        sealed = true,
        format = "a..200")
public record Address(String value) {
    private static final int SIZE = 200;

    public Address {
        value = Text.line(value);
        Check.that(!value.isEmpty(), "地址不能为空");
        int length = value.codePointCount(0, value.length());
        Check.that(length <= SIZE, "地址最长 %d 字, 现有 %d 字", SIZE, length);
    }

    @Override
    public String toString() {
        return Mask.TAIL.of(value);
    }
}
