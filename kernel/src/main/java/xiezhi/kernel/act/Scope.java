package xiezhi.kernel.act;

import java.util.List;
import java.util.UUID;

/**
 * 数据范围: the rows an actor may see. Union of its parts; nothing else is visible.
 *
 * @param everything all rows (the platform itself, or a post at the root of the node)
 * @param units rows that belong to one of these units (the subtree of the active post)
 * @param own rows whose owner is the actor
 * @param team rows in whose case team the actor is
 */
public record Scope(boolean everything, List<UUID> units, boolean own, boolean team) {
    public static final Scope EVERYTHING = new Scope(true, List.of(), false, false);
    public static final Scope NOTHING = new Scope(false, List.of(), false, false);
    public static final Scope OWN = new Scope(false, List.of(), true, false);

    public Scope {
        units = List.copyOf(units);
    }

    /** The subtree of a unit, and whatever one takes part in. */
    public static Scope of(List<UUID> units) {
        return new Scope(false, units, false, true);
    }
}
