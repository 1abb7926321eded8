package xiezhi.foundation.documents.layout;

/** 版面尺寸 in millimetres: GB/T 9704-2012, 5.1 to 5.2: A4, top margin 37, binding margin 28, 22 lines of 28 characters. */
public final class Measure {
    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;
    public static final double TOP = 37;
    public static final double LEFT = 28;
    public static final double WIDTH = 156;
    public static final double HEIGHT = 225;
    public static final double LINE = HEIGHT / 22;

    /** 三号: 28 characters fill the width. */
    public static final double BODY = WIDTH / 28;

    /** 二号, 22 points. */
    public static final double TITLE = 22 * 25.4 / 72;

    /** 四号, 14 points: page numbers. */
    public static final double SMALL = 14 * 25.4 / 72;

    /** 小四, 12 points: forms and lists. */
    public static final double TABLE = 12 * 25.4 / 72;

    public static final double TABLE_LINE = 6.8;

    /** 小五, 9 points: the line for verification. */
    public static final double FINE = 9 * 25.4 / 72;

    /** 印章: round, 42 mm (国发〔1999〕25号, below the level of a city). */
    public static final double SEAL = 42;

    public static final double CODE = 17;

    private Measure() {}
}
