package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.CitizenIdRules;

/** 合成人员: numbers and names that can't be anybody's: the unused region 97, and characters in a running order. */
public final class Synthetic {
    private static final AtomicInteger SERIAL =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1, 400_000));
    private static final String FIRST = "测试演示样例虚构";
    private static final String DIGITS = "零一二三四五六七八九";

    private Synthetic() {}

    /** A number of the unused region for that birth date and sex. */
    public static CitizenId id(LocalDate born, Sex sex) {
        int serial = SERIAL.incrementAndGet();
        String first = "97%04d".formatted(serial / 500 % 10_000)
                + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(serial % 500 * 2 + (sex == Sex.MALE ? 1 : 0));
        return new CitizenId(first + CitizenIdRules.checkCharacter(first));
    }

    /** A name that nobody else in the test has. */
    public static String name() {
        int serial = SERIAL.incrementAndGet();
        StringBuilder name = new StringBuilder().append(FIRST.charAt(serial % FIRST.length()));
        String.valueOf(serial).chars().forEach(digit -> name.append(DIGITS.charAt(digit - '0')));
        return name.toString();
    }
}
