package xiezhi.foundation.access;

import java.util.Locale;
import java.util.stream.Stream;
import xiezhi.kernel.fault.Check;

/** 口令规则 (GB/T 22239-2019 8.1.4.1): length, variety, and nothing that the login already says. */
final class PasswordPolicy {
    /** How many of the last passwords may not come again. */
    static final int HISTORY = 5;

    private PasswordPolicy() {}

    static void check(String field, String password, String login, boolean officer) {
        int length = officer ? 10 : 8;
        int kinds = officer ? 3 : 2;
        Check.all()
                .field(field, password.codePointCount(0, password.length()) >= length, "口令至少%d个字符", length)
                .field(field, password.length() <= 200, "口令最长200个字符")
                .field(field, kinds(password) >= kinds, "口令应当包含大写字母、小写字母、数字、其他符号中的至少%d种", kinds)
                .field(field, login.isEmpty() || !lower(password).contains(lower(login)), "口令不得包含账号")
                .field(field, password.codePoints().distinct().count() >= 5, "口令不得由少数几个字符重复组成")
                .done();
    }

    private static long kinds(String password) {
        return Stream.of("\\p{Lu}", "\\p{Ll}", "\\p{Nd}", "[^\\p{Lu}\\p{Ll}\\p{Nd}]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
