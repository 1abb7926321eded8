package xiezhi.foundation.documents.issue;

import java.security.SecureRandom;
import java.util.Locale;

/** 验证码: sixteen characters of 32, eighty random bits, without letters that look like figures. Nobody guesses one. */
public final class VerifyCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerifyCode() {}

    public static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(32)));
        }
        return code.toString();
    }

    /** As printed: four groups of four. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** As stored, from what a person typed: no hyphens or spaces, capitals, O and I read as figures. */
    public static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
