package xiezhi.foundation.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 规则示例: the worked cases shipped with a rule ({@code rules/<name>.yaml}); the same files are its tests. */
@Component
class Examples {
    private final Map<String, List<Map<String, Object>>> known = new ConcurrentHashMap<>();

    List<Map<String, Object>> of(String rule) {
        return known.computeIfAbsent(rule, Examples::read);
    }

    private static List<Map<String, Object>> read(String rule) {
        ClassPathResource file = new ClassPathResource("rules/" + rule + ".yaml");
        return file.exists() ? Yamls.rows(file) : List.of();
    }
}
