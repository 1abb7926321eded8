package xiezhi.foundation.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.rule.LegalBasis;

/** 三员分立 (F-SOD): the three administrators are separate persons, and none of them does business. */
public final class Separation {
    static final String BASIS = "GB/T 22239-2019#8.1.5";

    private Separation() {}

    /** 相斥职责: two duties that one person may not hold together. */
    public record Pair(String one, String other) {}

    /** The first pair that excludes each other, if the duties held by one person violate the rule. */
    @LegalBasis(BASIS)
    public static Optional<Pair> violated(Collection<String> duties) {
        List<String> sorted = duties.stream().distinct().sorted().toList();
        return sorted.stream()
                .filter(Administrators.ALL::contains)
                .findFirst()
                .flatMap(administrator -> sorted.stream()
                        .filter(other -> !other.equals(administrator))
                        .findFirst()
                        .map(other -> new Pair(administrator, other)));
    }
}
