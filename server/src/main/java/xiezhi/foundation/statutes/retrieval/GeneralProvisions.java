package xiezhi.foundation.statutes.retrieval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 通则条文: provisions that complete the special ones of their instrument, whatever words a question uses; our own list, {@code general.yaml}. */
final class GeneralProvisions {
    private final Set<String> keys = new HashSet<>();

    GeneralProvisions() {
        Resources.<Map<String, String>>yaml("statutes/general.yaml")
                .forEach((instrument, articles) -> Arrays.stream(articles.split(" "))
                        .flatMap(GeneralProvisions::numbers)
                        .forEach(number -> keys.add(instrument + "#" + number)));
    }

    /** 563-567 stands for five articles; 253-1 is 第二百五十三条之一. */
    private static Stream<String> numbers(String written) {
        String[] ends = written.split("-");
        if (ends.length < 2 || Integer.parseInt(ends[1]) <= Integer.parseInt(ends[0])) return Stream.of(written);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                .mapToObj(Integer::toString);
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    Set<String> all() {
        return Set.copyOf(keys);
    }
}
