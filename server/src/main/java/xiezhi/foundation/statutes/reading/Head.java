package xiezhi.foundation.statutes.reading;

/**
 * 条头: the beginning of an article.
 *
 * @param sub 之一 as 1, 0 without
 * @param label as people say it, 第一百三十三条之一
 * @param rest what follows it in the line
 * @param misprinted the number was not printed as it should be
 */
record Head(int number, int sub, String label, String rest, boolean misprinted) {

    static Head numbered(int number, String rest) {
        return new Head(number, 0, "第" + ChineseNumber.of(number) + "条", rest, false);
    }

    /** As in a citation key. */
    String key() {
        return sub == 0 ? String.valueOf(number) : number + "-" + sub;
    }

    boolean follows(int previous) {
        return number == previous + 1 || sub > 0 && number == previous;
    }
}
