package xiezhi.application.enforcement.person.sealing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.records.Veil;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Kind;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Standard;

/**
 * 封存遮蔽: hides whatever hangs on a sealed person or episode, in every room, from all but the platform, those who have the person in hand
 * now, and those whom two persons have let in. It follows references, so a room need not know of it.
 */
@Component
class SealVeil implements Veil {
    /** How far references are followed: a part of a file of a person. */
    private static final int DEPTH = 2;

    private static final Set<Class<?>> ROOTS = Set.of(Person.class, Episode.class);
    private final LetIn letIn;
    private final Map<RecordType<?>, List<String>> known = new ConcurrentHashMap<>();

    SealVeil(LetIn letIn) {
        this.letIn = letIn;
    }

    @Override
    public Optional<Shown> over(RecordType<?> type, Actor actor) {
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return Optional.empty();
        }
        List<String> paths = known.computeIfAbsent(type, it -> paths(it, "t", DEPTH));
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        return letIn.nothingIsSealed() ? Optional.empty() : Optional.of(shown(paths, letIn.of(actor)));
    }

    private static Shown shown(List<String> paths, UUID[] open) {
        String sql = paths.stream()
                .map("not exists (select 1 from person.veil v where v.person <> all(?) and %s)"::formatted)
                .collect(Collectors.joining(" and "));
        return new Shown(sql, Collections.nCopies(paths.size(), open));
    }

    /** The ways from a row to what a veil may lie on: its own id, the persons and episodes it names, and those of the file it is part of. */
    private static List<String> paths(RecordType<?> type, String row, int depth) {
        List<String> ways = new ArrayList<>();
        for (Field field : type.fields()) {
            Class<?> target = field.target();
            if (field.kind() == Kind.REF && !field.key() && target != null && target != type.java()) {
                ways.addAll(along(field, target, row, depth));
            }
        }
        if (ROOTS.contains(type.java()) || !ways.isEmpty()) {
            ways.addFirst("v.subject = %s.id".formatted(row));
        }
        return ways;
    }

    private static List<String> along(Field field, Class<?> target, String row, int depth) {
        if (ROOTS.contains(target)) {
            return List.of("v.subject = %s.%s".formatted(row, field.column()));
        }
        if (depth == 0 || !target.isAnnotationPresent(Standard.class)) {
            return List.of();
        }
        RecordType<?> above = RecordType.of(target.asSubclass(Record.class));
        String name = row + depth;
        List<String> ways = paths(above, name, depth - 1);
        return ways.isEmpty()
                ? List.of()
                : ways.stream()
                        .map(way -> "exists (select 1 from %s %s where %s.id = %s.%s and %s)"
                                .formatted(above.table(), name, name, row, field.column(), way))
                        .toList();
    }
}
