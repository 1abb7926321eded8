package xiezhi.foundation.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.NotFound;

/** 程序目录: the procedures of the house, by the standard of their file. */
@Component
public class Procedures {
    private final Map<String, Procedure<?>> byStandard;

    Procedures(List<Procedure<?>> procedures) {
        this.byStandard =
                procedures.stream().collect(Collectors.toMap(each -> each.type().code(), Function.identity()));
    }

    public List<Procedure<?>> all() {
        return List.copyOf(byStandard.values());
    }

    /** The procedure of the files of that standard. */
    public Procedure<?> of(String standard) {
        Procedure<?> procedure = byStandard.get(standard);
        if (procedure == null) {
            throw new NotFound("没有“%s”这种案卷".formatted(standard));
        }
        return procedure;
    }

    @SuppressWarnings("unchecked")
    <R extends Record> Procedure<R> of(Class<R> type) {
        return (Procedure<R>) of(xiezhi.kernel.record.RecordType.of(type).code());
    }
}
