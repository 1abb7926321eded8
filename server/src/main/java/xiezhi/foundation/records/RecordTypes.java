package xiezhi.foundation.records;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Standard;

/** 记录标准清单: every record standard of the house, found on the classpath. */
@Component
public class RecordTypes {
    private final Map<String, RecordType<?>> byCode = new TreeMap<>();

    RecordTypes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Standard.class));
        scanner.findCandidateComponents("xiezhi").forEach(found -> {
            RecordType<?> type = typeOf(String.valueOf(found.getBeanClassName()));
            byCode.put(type.code(), type);
        });
    }

    private static RecordType<?> typeOf(String className) {
        return RecordType.of(ClassUtils.resolveClassName(className, RecordTypes.class.getClassLoader())
                .asSubclass(Record.class));
    }

    public Collection<RecordType<?>> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The descriptor of that code. */
    public RecordType<?> of(String code) {
        RecordType<?> type = byCode.get(code);
        if (type == null) {
            throw new NotFound("没有记录标准 " + code + "; GET /api/standards 列出全部");
        }
        return type;
    }
}
