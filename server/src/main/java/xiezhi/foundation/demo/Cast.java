package xiezhi.foundation.demo;

import java.time.LocalDate;
import xiezhi.kernel.identity.CitizenIdRules;
import xiezhi.kernel.identity.CreditCodeReading;

/** 演示人物: names that show that nobody is meant, numbers with valid check digits under the unused prefix. Always the same for the same count. */
final class Cast {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private static final String[] GIVEN = {
        "明", "芳", "建国", "秀英", "磊", "静", "文博", "雅琴", "志强", "丽", "晨", "桂兰", "海波", "思远", "玉梅", "子涵"
    };

    private Cast() {}

    /** 演示赵明, 演示钱芳, … */
    static String name(long count) {
        int surname = (int) (count % SURNAMES.length());
        int given = (int) (count / SURNAMES.length() + count) % GIVEN.length;
        return "演示" + SURNAMES.charAt(surname) + GIVEN[given];
    }

    /** A citizen's number of the division and year; the count makes it unique for a while. */
    static String citizenId(String division, int birthYear, long count) {
        LocalDate birth = LocalDate.ofYearDay(birthYear, (int) (count * 37 % 365) + 1);
        String body = "%s%tY%<tm%<td%03d".formatted(division.substring(0, 6), birth, 1 + count % 998);
        return body + CitizenIdRules.checkCharacter(body);
    }

    /** A mobile number of a block that is not given out. */
    static String mobile(long count) {
        return "1990%07d".formatted(count % 10_000_000);
    }

    /** The credit code of a law firm of the division. */
    static String lawFirm(String division, int count) {
        String organisation = "DM%06d".formatted(count);
        String body = "31" + division + organisation + CreditCodeReading.innerCheckCharacter(organisation);
        return body + CreditCodeReading.checkCharacter(body);
    }

    /** The licence of a full-time lawyer. */
    static String licence(String division, int year, boolean woman, int count) {
        return "1%s%d1%d%06d".formatted(division.substring(0, 4), year, woman ? 1 : 0, count);
    }
}
