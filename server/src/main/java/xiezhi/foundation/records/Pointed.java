package xiezhi.foundation.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 所指记录: what a code and an id mean in words, as far as the reader may know: the name of the standard, and the title of the row behind its mask. */
@Component
public class Pointed {
    private final Map<String, RecordType<?>> byCode;
    private final TitleShelf titles;

    Pointed(RecordTypes types, TitleShelf titles) {
        this.byCode = types.all().stream().collect(Collectors.toMap(RecordType::code, type -> type));
        this.titles = titles;
    }

    /** 指向. */
    public record Pointer(String standard, UUID id) {}

    /** 所指. A code that is no standard keeps its code and has no name. */
    public record What(
            String standard,
            @Nullable String name,
            @Nullable String english,
            @Nullable String title) {}

    /** What each of them means; rows of one standard are asked for together. */
    public Map<Pointer, What> of(Collection<Pointer> pointers) {
        Map<String, List<UUID>> byStandard = new HashMap<>();
        pointers.stream()
                .distinct()
                .forEach(pointer -> byStandard
                        .computeIfAbsent(pointer.standard(), it -> new ArrayList<>())
                        .add(pointer.id()));
        Map<Pointer, What> known = new HashMap<>();
        byStandard.forEach((standard, ids) -> {
            Map<UUID, String> named = titles(standard, ids);
            ids.forEach(id -> known.put(new Pointer(standard, id), what(standard, named.get(id))));
        });
        return known;
    }

    private Map<UUID, String> titles(String standard, List<UUID> ids) {
        RecordType<?> type = byCode.get(standard);
        return type == null ? Map.of() : titles.of(type, ids, Acting.current());
    }

    private What what(String standard, @Nullable String title) {
        RecordType<?> type = byCode.get(standard);
        if (type == null) {
            return new What(standard, null, null, null);
        }
        Field field = type.field(type.standard().title());
        String shown = title == null || field == null ? null : field.mask().of(title);
        return new What(standard, type.standard().name(), type.english(), shown);
    }
}
