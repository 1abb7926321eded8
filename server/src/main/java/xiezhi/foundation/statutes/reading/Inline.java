package xiezhi.foundation.statutes.reading;

/** 同行条文: some files run several articles together in one line; the next number after a full stop begins the next one. */
final class Inline {
    private Inline() {}

    /** Where the following article begins in the text, or -1. */
    static int next(String text, int number) {
        String label = "第" + ChineseNumber.of(number + 1) + "条";
        for (int at = text.indexOf(label); at > 0; at = text.indexOf(label, at + 1)) {
            int after = at + label.length();
            boolean spaced = blank(text, at - 1) && after < text.length() && blank(text, after);
            String before = text.substring(0, at).strip();
            if (spaced && !before.isEmpty() && "。；：）)”".indexOf(before.charAt(before.length() - 1)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean blank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '　' || text.charAt(at) == ' ';
    }
}
