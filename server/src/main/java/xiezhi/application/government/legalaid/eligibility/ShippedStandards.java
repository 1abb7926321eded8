package xiezhi.application.government.legalaid.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.identity.Money;

/** 随软件附带的经济困难标准: read from the room's parameters; what a province publishes later is entered in the console. */
final class ShippedStandards {
    private ShippedStandards() {}

    static List<AidStandard> all() {
        return Parameters.of("legalaid").rows("economic-standard").stream()
                .map(ShippedStandards::standard)
                .toList();
    }

    private static AidStandard standard(Map<String, Object> row) {
        Set<AidMatter> added = ((List<?>) row.getOrDefault("adds", List.of()))
                .stream().map(name -> AidMatter.valueOf(name.toString())).collect(Collectors.toSet());
        return new AidStandard(
                text(row, "region"),
                text(row, "name"),
                date(row, "from"),
                until(row),
                Money.of(text(row, "income-cap")),
                Money.of(text(row, "asset-cap")),
                added,
                text(row, "source"),
                Boolean.TRUE.equals(row.get("demo")));
    }

    private static @Nullable LocalDate until(Map<String, Object> row) {
        return row.containsKey("until") ? date(row, "until") : null;
    }

    private static LocalDate date(Map<String, Object> row, String key) {
        return LocalDate.parse(text(row, key));
    }

    private static String text(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> "parameters.yaml: a row lacks " + key)
                .toString();
    }
}
