package xiezhi.application.publicservice.assistant;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import xiezhi.kernel.fault.Unfit;

/**
 * 来话: what somebody typed, made readable: one form of characters, no hidden signs, and no number by which a person could be known.
 *
 * @param text for recognising and searching
 */
record Utterance(String text) {
    /** Longer questions are better told to a person. */
    static final int MOST = 20_000;

    private static final int SEARCHED = 400;
    private static final List<Masked> MASKED = List.of(
            new Masked(
                    Pattern.compile("(?<![0-9])[1-9]\\d{5}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[0-9Xx](?![0-9])"),
                    "[证件号码]"),
            new Masked(Pattern.compile("(?<![0-9])\\d{16,19}(?![0-9])"), "[账号]"),
            new Masked(Pattern.compile("(?<![0-9])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![0-9])"), "[电话]"),
            new Masked(Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.]{2,24}"), "[邮箱]"));

    private record Masked(Pattern pattern, String word) {}

    static Utterance of(String typed) {
        if (typed.codePointCount(0, typed.length()) > MOST) {
            throw Unfit.field("question", "问题请控制在%d字以内; 情况复杂的, 可以转给工作人员".formatted(MOST));
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Utterance::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (Masked one : MASKED) {
            plain = one.pattern().matcher(plain).replaceAll(one.word());
        }
        return new Utterance(plain.replaceAll("\\s+", " ").strip());
    }

    /** A line break counts as a space; what cannot be seen is left out, so that nothing is smuggled between the characters. */
    private static boolean visible(int point) {
        int type = Character.getType(point);
        return Character.isWhitespace(point)
                || !(Character.isISOControl(point)
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.PRIVATE_USE
                        || type == Character.UNASSIGNED);
    }

    /** Nothing but signs: an empty message, or faces alone. */
    boolean silent() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** What is searched for: the beginning of a long story. */
    String searched() {
        return text.codePointCount(0, text.length()) <= SEARCHED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SEARCHED));
    }

    boolean says(String words) {
        return text.contains(words);
    }
}
