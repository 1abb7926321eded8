package xiezhi.testing;

import java.util.concurrent.ThreadLocalRandom;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.identity.CreditCodeReading;

/** 测试号码: numbers of the test's own with right check characters. */
public final class TestNumbers {
    private TestNumbers() {}

    /** A number of the market register that no other test has. */
    public static CreditCode creditCode() {
        String organisation = "M%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        String body = "91350100" + organisation + CreditCodeReading.innerCheckCharacter(organisation);
        return new CreditCode(body + CreditCodeReading.checkCharacter(body));
    }
}
