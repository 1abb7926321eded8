package xiezhi.application.enforcement.prison.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xiezhi.kernel.rule.LegalBasis;

/** 同一事实: two officers must not score one fact twice. The same person, day and clause make the same fact. */
public record SameFact(UUID person, LocalDate day, String clause) {

    /** The first of the known facts that this one repeats. */
    @LegalBasis("计分考核规定#7")
    public Optional<SameFact> among(List<SameFact> known) {
        return known.stream().filter(this::equals).findFirst();
    }
}
