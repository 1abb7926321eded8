package xiezhi.foundation.casework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** 布局: where the states of a process stand: columns by how many acts they are from the start, rows as they come. */
final class Layout {
    private static final int COLUMN = 230;
    private static final int ROW = 110;
    private final Map<Enum<?>, Integer> depth = new LinkedHashMap<>();
    private final Map<Enum<?>, Place> places = new LinkedHashMap<>();
    private int rows = 1;

    private Layout() {}

    /** 位置, in the picture's pixels. */
    record Place(int x, int y, int width, int height) {

        Place round() {
            return new Place(x, y + (height - 36) / 2, 36, 36);
        }

        Place gateway() {
            return new Place(x + width + 20, y + height / 2 - 20, 40, 40);
        }

        /** A straight line forwards; backwards one that goes below. */
        List<int[]> to(Place target) {
            int[] out = {x + width, y + height / 2};
            if (target.x >= x + width) {
                return List.of(out, new int[] {target.x, target.y + target.height / 2});
            }
            int below = Math.max(y + height, target.y + target.height) + 18;
            int middle = target.x + target.width / 2;
            return List.of(
                    new int[] {x + width / 2, y + height},
                    new int[] {x + width / 2, below},
                    new int[] {middle, below},
                    new int[] {middle, target.y + target.height});
        }
    }

    static Layout of(Set<Enum<?>> first, Function<Enum<?>, Set<Enum<?>>> after) {
        Layout layout = new Layout();
        Deque<Enum<?>> open = new ArrayDeque<>(first);
        first.forEach(state -> layout.depth.put(state, 0));
        while (!open.isEmpty()) {
            Enum<?> state = open.poll();
            for (Enum<?> next : after.apply(state)) {
                if (!layout.depth.containsKey(next)) {
                    layout.depth.merge(next, layout.depth.getOrDefault(state, 0) + 1, Math::min);
                    open.add(next);
                }
            }
        }
        layout.arrange();
        return layout;
    }

    private void arrange() {
        Map<Integer, List<Enum<?>>> columns = new LinkedHashMap<>();
        depth.forEach((state, column) ->
                columns.computeIfAbsent(column, key -> new ArrayList<>()).add(state));
        rows = columns.values().stream().mapToInt(Collection::size).max().orElse(1);
        columns.forEach((column, states) -> {
            int top = 60 + (rows - states.size()) * ROW / 2;
            for (int row = 0; row < states.size(); row++) {
                places.put(states.get(row), new Place(170 + column * COLUMN, top + row * ROW, 120, 72));
            }
        });
    }

    Collection<Enum<?>> states() {
        return depth.keySet();
    }

    Place place(Enum<?> state) {
        return places.getOrDefault(state, new Place(0, 0, 120, 72));
    }

    /** Top of the middle row. */
    int middle() {
        return 60 + (rows - 1) * ROW / 2;
    }
}
