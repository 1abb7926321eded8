package xiezhi.foundation.records;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 归属: to whom a row belongs. Scope is decided by it and by nothing else.
 *
 * @param unit the unit that keeps the row
 * @param owner the citizen whose matter it is, or null
 * @param team persons who take part (the lawyer assigned), whatever their unit
 */
public record Placement(UUID unit, @Nullable UUID owner, Set<UUID> team) {
    public Placement {
        team = Set.copyOf(team);
    }

    public static Placement in(UUID unit) {
        return new Placement(unit, null, Set.of());
    }

    public Placement ownedBy(@Nullable UUID person) {
        return new Placement(unit, person, team);
    }

    public Placement with(Set<UUID> people) {
        return new Placement(unit, owner, people);
    }
}
