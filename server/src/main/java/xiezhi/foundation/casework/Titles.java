package xiezhi.foundation.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 案卷标题: the number of a file and, behind its mask, the name of the person whom it concerns, as the work list shows them. */
@Component
class Titles {
    private final Records records;

    Titles(Records records) {
        this.records = records;
    }

    <R extends Record> String of(Procedure<R> procedure, R row) {
        PersonName name = name(procedure, row);
        String title = procedure.title(row);
        return name == null ? title : title + " " + Mask.NAME.of(name.value());
    }

    private <R extends Record> @Nullable PersonName name(Procedure<R> procedure, R row) {
        String whose = procedure.whose();
        if (whose == null) {
            return named(procedure.type(), row);
        }
        Field field = procedure.type().field(whose);
        Class<?> target = field == null ? null : field.target();
        Object ref = field == null ? null : procedure.type().valueOf(row, field);
        return target != null && ref instanceof Ref<?> found ? named(target.asSubclass(Record.class), found) : null;
    }

    private <T extends Record> @Nullable PersonName named(Class<T> of, Ref<?> ref) {
        return Acting.as(Actor.system("案卷标题"), () -> records.find(of, ref.id()))
                .map(Stored::row)
                .map(row -> named(RecordType.of(of), row))
                .orElse(null);
    }

    private static @Nullable PersonName named(RecordType<?> type, Record row) {
        Field called = type.field("name");
        return called != null && type.valueOf(row, called) instanceof PersonName name ? name : null;
    }
}
