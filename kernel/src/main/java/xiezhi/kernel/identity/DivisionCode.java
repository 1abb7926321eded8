package xiezhi.kernel.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.kernel.code.DivisionLevel;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Element;

/** 行政区划代码: six digits of GB/T 2260 for province, city and county; nine with the township's three of GB/T 10114. */
@Element(id = "DE00301", name = "行政区划代码", standard = "GB/T 2260-2007, GB/T 10114-2003", size = 9, format = "n6..9")
public record DivisionCode(String value) {
    /** Unused by GB/T 2260; the demonstration province stands there. */
    public static final String DEMONSTRATION = "97";

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(\\d{3})?");

    public DivisionCode {
        value = Text.halfWidth(value);
        Check.that(FORM.matcher(value).matches(), "行政区划代码 %s 应当为6位数字, 乡级为9位", value);
        if (value.length() == 9 && value.endsWith("000")) {
            value = value.substring(0, 6);
        }
    }

    /** 层级. */
    public DivisionLevel level() {
        return DivisionLevel.of(value);
    }

    /** The division above, or nothing above a province. */
    public Optional<DivisionCode> parent() {
        return DivisionLevel.above(value).map(DivisionCode::new);
    }

    /** The divisions from the province down to this one. */
    public List<DivisionCode> path() {
        List<DivisionCode> path = new ArrayList<>();
        for (Optional<DivisionCode> step = Optional.of(this);
                step.isPresent();
                step = step.get().parent()) {
            path.addFirst(step.get());
        }
        return path;
    }

    /** Whether the other division is this one or lies within it. */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(value.substring(0, level().digits()));
    }

    /** Whether the code belongs to the demonstration province. */
    public boolean isDemonstration() {
        return value.startsWith(DEMONSTRATION);
    }

    @Override
    public String toString() {
        return value;
    }
}
