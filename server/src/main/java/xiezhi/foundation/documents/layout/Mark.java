package xiezhi.foundation.documents.layout;

import java.util.List;

/** 图元: something put on a page, measured in millimetres from its top left corner. */
public sealed interface Mark {

    /** The same mark at another place. */
    Mark moved(double dx, double dy);

    /**
     * 文字: code points of one font on one base line.
     *
     * @param font index in the {@link FontRack}
     * @param bold emboldened by its own outline, where a face has no heavy cut
     * @param places the left edge of each code point, relative to {@code x}
     */
    record Run(double x, double y, double size, int font, boolean bold, String text, List<Double> places)
            implements Mark {
        public Run {
            places = List.copyOf(places);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Run(x + dx, y + dy, size, font, bold, text, places);
        }
    }

    /** 缺字框: a code point that no installed font has: a frame with its code in it, never a silent gap. */
    record Missing(double x, double y, double size, int point) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Missing(x + dx, y + dy, size, point);
        }
    }

    /** 线. */
    record Rule(double x, double y, double toX, double toY, double width) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Rule(x + dx, y + dy, toX + dx, toY + dy, width);
        }
    }

    /** 二维码: dark squares on a light ground, drawn and not photographed, so that it prints sharp. */
    record Code(double x, double y, double size, List<String> rows) implements Mark {
        public Code {
            rows = List.copyOf(rows);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Code(x + dx, y + dy, size, rows);
        }
    }
}
