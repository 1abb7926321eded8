package xiezhi.foundation.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Veil;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Kind;
import xiezhi.kernel.record.RecordType;

/**
 * 代理遮蔽: in a lent post nobody reads what was not lent: a file that is about himself, one outside the kinds or single matters, and their parts.
 */
@Component
class LentVeil implements Veil {
    private static final String NOT_HIS =
            "not exists (select 1 from workflow.flow f where f.business = %s and (f.about @> array[?]::uuid[] or (f.matter <> 'ORDINARY' and f.about = '{}')%s))";
    private static final String OF_KIND =
            "(not exists (select 1 from workflow.flow f where f.business = t.id) or exists (select 1 from workflow.flow f where f.business = t.id and f.process = any(?)))";

    @Override
    public Optional<Shown> over(RecordType<?> type, Actor actor) {
        Actor.Lent lent = actor.lent();
        if (lent == null) {
            return Optional.empty();
        }
        List<String> limits = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Set<UUID> items = lent.items();
        Stream.concat(Stream.of("t.id"), references(type)).forEach(column -> {
            limits.add(NOT_HIS.formatted(column, items == null ? "" : " or not f.business = any(?)"));
            values.add(actor.person());
            if (items != null) {
                values.add(items.toArray(UUID[]::new));
            }
        });
        if (lent.kinds() != null) {
            limits.add(OF_KIND);
            values.add(lent.kinds().toArray(String[]::new));
        }
        return Optional.of(new Shown(String.join(" and ", limits), values));
    }

    private static Stream<String> references(RecordType<?> type) {
        return type.fields().stream()
                .filter(field -> !field.key() && field.kind() == Kind.REF)
                .map(Field::column)
                .map(column -> "t." + column);
    }
}
