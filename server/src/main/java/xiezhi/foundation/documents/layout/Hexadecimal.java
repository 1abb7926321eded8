package xiezhi.foundation.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 缺字码: the code of a missing character drawn with bars, three columns of dots high enough to read, since no font can say it. */
final class Hexadecimal {
    /** Each figure as five rows of three dots. */
    private static final String[] SHAPES = {
        "757557", "262272", "717747", "717117", "557117", "747117", "747757", "711111", "757757", "757117", "757755",
        "656656", "744447", "655556", "747447", "747444"
    };

    private Hexadecimal() {}

    /** Bars as x, y, width, height in millimetres. */
    static List<double[]> bars(Mark.Missing missing) {
        String code = String.format(Locale.ROOT, "%06X", missing.point());
        double unit = missing.size() * 0.88 / 13;
        List<double[]> bars = new ArrayList<>();
        for (int i = 0; i < code.length(); i++) {
            double x = missing.x() + missing.size() * 0.06 + unit * (1 + (i % 3) * 4);
            double y = missing.y() - missing.size() * 0.78 + unit + (i / 3) * unit * 6.2;
            figure(Character.digit(code.charAt(i), 16), x, y, unit, bars);
        }
        return bars;
    }

    private static void figure(int digit, double x, double y, double unit, List<double[]> bars) {
        String rows = SHAPES[digit];
        for (int row = 0; row < 5; row++) {
            int dots = rows.charAt(row == 4 ? 5 : row) - '0';
            for (int column = 0; column < 3; column++) {
                if ((dots >> (2 - column) & 1) == 1) {
                    bars.add(new double[] {x + column * unit, y + row * unit, unit, unit});
                }
            }
        }
    }
}
