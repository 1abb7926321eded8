package xiezhi.application.government.legalaid;

import xiezhi.kernel.fault.Check;
import xiezhi.kernel.identity.Text;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Mask;

/** 对方当事人: the name of the other party, person or body. Sealed, and found only by its whole value when conflicts are looked for. */
@Element(
        id = "DE05101",
        name = "对方当事人",
        standard = "GB/T 19488.2-2008",
        size = 100,
        mask = Mask.NAME,
        sealed = true,
        format = "a..100")
public record PartyName(String value) {
    public PartyName {
        value = Text.line(value).replaceAll("\\s+", " ");
        int length = value.codePointCount(0, value.length());
        Check.that(length >= 1 && length <= 100, "对方当事人应当为1至100字, 现有%d字", length);
    }

    @Override
    public String toString() {
        return Mask.NAME.of(value);
    }
}
