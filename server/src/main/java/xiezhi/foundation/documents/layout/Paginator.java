package xiezhi.foundation.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.layout.Sheet.SealPlace;

/** 分页: fills pages strip by strip; what belongs together stays together, so a seal never stands on a page without text. */
final class Paginator {
    private final LineBreaker breaker;
    private final List<List<Mark>> pages = new ArrayList<>();
    private List<Mark> page = new ArrayList<>();
    private double y;
    private @Nullable SealPlace seal;
    private List<Strip> heads = new ArrayList<>();

    Paginator(LineBreaker breaker) {
        this.breaker = breaker;
    }

    Sheet paginate(List<Strip> strips, Footing footing) {
        int from = 0;
        while (from < strips.size()) {
            int to = from;
            while (to < strips.size() - 1 && strips.get(to).keep()) {
                to++;
            }
            place(strips.subList(from, to + 1));
            from = to + 1;
        }
        pages.add(page);
        for (int i = 0; i < pages.size(); i++) {
            foot(pages.get(i), i, footing);
        }
        return new Sheet(pages, seal);
    }

    private void place(List<Strip> group) {
        double height = group.stream().mapToDouble(Strip::height).sum();
        if (y > 0 && y + height > Measure.HEIGHT + 0.5) {
            turn(group);
        }
        for (Strip strip : group) {
            if (y > 0 && y + strip.height() > Measure.HEIGHT + 0.5) {
                turn(group);
            }
            put(strip);
        }
        boolean table = group.stream().anyMatch(Strip::repeat);
        if (table) {
            heads = group.stream().filter(Strip::repeat).toList();
        } else if (group.stream().allMatch(strip -> strip.marks().isEmpty())) {
            heads = List.of();
        }
    }

    private void turn(List<Strip> group) {
        pages.add(page);
        page = new ArrayList<>();
        y = 0;
        boolean goesOn =
                group.stream().noneMatch(Strip::repeat) && group.stream().noneMatch(Strip::keep);
        if (goesOn) {
            heads.forEach(this::put);
        }
    }

    private void put(Strip strip) {
        strip.marks().forEach(mark -> page.add(mark.moved(Measure.LEFT, Measure.TOP + y)));
        double[] centre = strip.seal();
        if (centre != null) {
            seal = new SealPlace(pages.size(), Measure.LEFT + centre[0], Measure.TOP + y + centre[1]);
        }
        y += strip.height();
    }

    /** 页码: 四号, between dashes, odd pages right, even pages left (GB/T 9704-2012 7.5); the code stands on the last page. */
    private void foot(List<Mark> marks, int index, Footing footing) {
        boolean last = index == pages.size() - 1;
        if (pages.size() > 1) {
            Line number = breaker.whole(Face.BODY, "— %d —".formatted(index + 1), Measure.SMALL);
            double x = index % 2 == 0
                    ? Measure.LEFT + Measure.WIDTH - number.width() - Measure.SMALL
                    : Measure.LEFT + Measure.SMALL;
            marks.addAll(number.marks(x, Measure.TOP + Measure.HEIGHT + 9.5, Measure.SMALL, false, 0));
        }
        String link = footing.link();
        if (last && link != null) {
            double top = Measure.PAGE_HEIGHT - 5 - Measure.CODE;
            marks.add(new Mark.Code(Measure.LEFT, top, Measure.CODE, Squares.of(link)));
            fine(marks, footing, top);
        }
    }

    private void fine(List<Mark> marks, Footing footing, double top) {
        double y = top + 5;
        for (String text : footing.lines()) {
            marks.addAll(breaker.whole(Face.BODY, text, Measure.FINE)
                    .marks(Measure.LEFT + Measure.CODE + 3, y, Measure.FINE, false, 0));
            y += Measure.FINE * 1.5;
        }
    }
}
