package xiezhi.kernel.code;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 区划查找: divisions by what a person types: the beginning of a code, a name, or names from the outside in ({@code 南屏 青石}). */
public final class DivisionSearch {
    private final List<Entry> entries;

    public DivisionSearch(Divisions divisions) {
        entries = divisions.all().stream()
                .map(division -> new Entry(division, divisions.fullName(division.code())))
                .toList();
    }

    private record Entry(Division division, String whole) {
        boolean fits(List<String> words) {
            return words.stream().allMatch(word -> division.code().startsWith(word) || whole.contains(word));
        }

        int distance(String word) {
            String name = division.name();
            return name.equals(word) || division.code().equals(word)
                    ? 0
                    : name.startsWith(word) ? 1 : name.contains(word) ? 2 : 3;
        }
    }

    /** The best of those that stand on the day, the nearest name first, then by code; one that was abolished is found by its whole code only. */
    public List<Division> find(String typed, LocalDate day, int most) {
        List<String> words =
                Stream.of(typed.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String last = words.getLast();
        return entries.stream()
                .filter(entry -> entry.fits(words))
                .filter(entry ->
                        entry.division.stands(day) || entry.division.code().equals(last))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.distance(last))
                        .thenComparingInt(entry -> entry.division.code().length())
                        .thenComparing(entry -> entry.division.code()))
                .limit(most)
                .map(Entry::division)
                .toList();
    }
}
