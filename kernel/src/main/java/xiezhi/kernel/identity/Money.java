package xiezhi.kernel.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.util.List;
import java.util.regex.Pattern;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Element;

/** 金额: an amount in yuan with exactly two decimals. It is never rounded in silence. */
@Element(id = "DE00501", name = "金额", standard = "GB/T 19488.2-2008", size = 18, format = "n..18,2")
public record Money(BigDecimal value) implements Comparable<Money> {
    private static final BigDecimal MOST = new BigDecimal("10000000000000000");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,16}(\\.\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3}){1,5}(\\.\\d{1,2})?");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        Check.that(value.stripTrailingZeros().scale() <= 2, "金额 %s 最多两位小数", value.toPlainString());
        Check.that(value.abs().compareTo(MOST) < 0, "金额超出范围");
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** An amount as typed, not below zero: digits of any width, with or without comma thousands, 元 or ¥. */
    public static Money of(String raw) {
        Money money = signed(raw);
        Check.that(money.value.signum() >= 0, "金额 %s 不能为负数", money);
        return money;
    }

    /** An amount as typed that may be below zero. */
    public static Money signed(String raw) {
        String typed = Text.halfWidth(raw).replaceFirst("^[¥￥]\\s*", "").replaceFirst("\\s*元$", "");
        if (!PLAIN.matcher(typed).matches() && !THOUSANDS.matcher(typed).matches()) {
            throw new Unfit(List.of(new Fault(null, "金额 " + raw + " 无法识别", null, "请写成以元为单位的数字, 最多两位小数, 例如 1800.00")));
        }
        return new Money(new BigDecimal(typed.replace(",", "")));
    }

    /** A whole number of yuan. */
    public static Money yuan(long amount) {
        return new Money(BigDecimal.valueOf(amount));
    }

    public Money plus(Money other) {
        return new Money(value.add(other.value));
    }

    public Money minus(Money other) {
        return new Money(value.subtract(other.value));
    }

    public Money times(long factor) {
        return new Money(value.multiply(BigDecimal.valueOf(factor)));
    }

    /** The share of one in so many, to the nearest cent, half a cent up. */
    public Money dividedBy(long parts) {
        return new Money(value.divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP));
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    /** The amount as it is read back to the person who typed it: {@code 52,824.00元}. */
    public String echo() {
        return new DecimalFormat("#,##0.00").format(value) + "元";
    }

    @Override
    public int compareTo(Money other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
