package xiezhi.foundation.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Ref;

/** 机构树: the units as they stand at one stamp; immutable, with the subtrees that were asked for. */
final class OrgTree {
    private final long stamp;
    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<UUID, List<Unit>> children = new HashMap<>();
    private final Map<UUID, List<UUID>> subtrees = new ConcurrentHashMap<>();

    OrgTree(long stamp, Collection<Unit> all) {
        this.stamp = stamp;
        for (Unit unit : all) {
            units.put(unit.id().id(), unit);
            Ref<Unit> parent = unit.parent();
            if (parent != null) {
                children.computeIfAbsent(parent.id(), key -> new ArrayList<>()).add(unit);
            }
        }
    }

    long stamp() {
        return stamp;
    }

    Collection<Unit> all() {
        return units.values();
    }

    Optional<Unit> root() {
        return units.values().stream()
                .filter(unit -> unit.parent() == null)
                .min(Comparator.comparingInt(Unit::level)
                        .thenComparing(Unit::validFrom)
                        .thenComparing(unit -> unit.id().id()));
    }

    @Nullable
    Unit find(UUID id) {
        return units.get(id);
    }

    Unit unit(UUID id) {
        Unit unit = units.get(id);
        if (unit == null) {
            throw new NotFound("没有这个机构: " + id);
        }
        return unit;
    }

    /** The unit and everything below it, nearest first. */
    List<UUID> subtree(UUID id) {
        return subtrees.computeIfAbsent(id, this::walk);
    }

    /** The unit and those above it, nearest first. */
    Stream<Unit> upwards(UUID id) {
        return Stream.iterate(
                unit(id),
                unit -> unit != null,
                unit -> unit.parent() == null ? null : units.get(unit.parent().id()));
    }

    /** The unit itself or, for an internal department, the one that it is part of: rows belong to organs, not to their sections. */
    Unit organ(UUID id) {
        return upwards(id)
                .filter(unit -> unit.unitType() != UnitType.INTERNAL_DEPARTMENT)
                .findFirst()
                .orElseGet(() -> unit(id));
    }

    /** The active unit of the type for a division: its own, else that of the nearest division above it. */
    Optional<Unit> unitFor(String division, UnitType type) {
        return Stream.of(9, 6, 4, 2)
                .filter(digits -> digits <= Math.max(division.length(), 2))
                .map(digits -> division.substring(0, Math.min(digits, division.length())))
                .map(prefix -> seat(prefix, type))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Unit> seat(String prefix, UnitType type) {
        return units.values().stream()
                .filter(unit -> unit.unitType() == type
                        && unit.validTo() == null
                        && stripped(unit.divisionCode()).equals(stripped(prefix)))
                .min((a, b) -> a.unitCode().compareTo(b.unitCode()));
    }

    /** {@code 970100} and {@code 9701} name the same city. */
    private static String stripped(String division) {
        String code = division.length() == 9 && division.endsWith("000") ? division.substring(0, 6) : division;
        while (code.length() > 2 && code.length() <= 6 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return code;
    }

    private List<UUID> walk(UUID id) {
        List<UUID> found = new ArrayList<>();
        Deque<UUID> next = new ArrayDeque<>(List.of(unit(id).id().id()));
        while (!next.isEmpty()) {
            UUID now = next.poll();
            found.add(now);
            children.getOrDefault(now, List.of())
                    .forEach(child -> next.add(child.id().id()));
        }
        return List.copyOf(found);
    }
}
