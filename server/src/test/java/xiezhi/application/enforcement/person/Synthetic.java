package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
    /** Each place has digits of its own, so that no name holds the pairs of characters by which another is searched. */
    private static final List<String> DIGITS =
            List.of("零一二三四五六七八九", "甲乙丙丁戊己庚辛壬癸", "东南西北中上下左右前", "春夏秋冬日月星云风雨", "金木水火土山川江河湖", "子丑寅卯辰巳午未申酉", "青赤黄白黑紫蓝绿橙灰");

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
        for (String digits : DIGITS) {
            name.append(digits.charAt(serial % 10));
            serial /= 10;
        }
        return name.toString();
    }
}
