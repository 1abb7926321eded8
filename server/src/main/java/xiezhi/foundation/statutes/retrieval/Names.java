package xiezhi.foundation.statutes.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.foundation.statutes.reading.ShortName;

/** 法规名称: the instruments of one index by the names that people use for them. */
final class Names {
    private static final List<String> COURTS = List.of("最高人民法院", "最高人民检察院", "最高人民法院、最高人民检察院");
    private final Map<String, String> keys = new HashMap<>();

    Names(List<String> instruments) {
        instruments.forEach(name -> keys.put(name, name));
        Resources.<Map<String, String>>yaml("statutes/aliases.yaml")
                .forEach((alias, name) -> resolve(name).ifPresent(key -> keys.putIfAbsent(alias, key)));
    }

    Optional<String> key(String name) {
        return resolve(ShortName.of(name)).or(() -> resolve(name.replaceAll("[《》〈〉]", "")));
    }

    private Optional<String> resolve(String name) {
        if (keys.containsKey(name)) return Optional.of(keys.get(name));
        return COURTS.stream().map(court -> keys.get(court + name)).filter(k -> k != null).findFirst();
    }
}
