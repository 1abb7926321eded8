package xiezhi.foundation.statutes.reading;

/** 引证简称: the name by which an instrument is cited: without 中华人民共和国 and blanks, with one kind of brackets. */
public final class ShortName {
    private ShortName() {}

    public static String of(String name) {
        String plain = name.replaceAll("[\\s　]+", "")
                .replace('(', '（')
                .replace(')', '）')
                .replaceAll("[〈<＜«]", "《")
                .replaceAll("[〉>＞»]", "》")
                .replace("#", "");
        String bare = plain.startsWith("《") && plain.endsWith("》") && plain.indexOf('》') == plain.length() - 1
                ? plain.substring(1, plain.length() - 1)
                : plain;
        String cut = bare.replaceAll("中华人民共和国(?!和|与|国务院|人民共和国|最高|$)", "");
        return cut.isEmpty() ? bare : cut;
    }
}
