package xiezhi.foundation.standards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** 已发布标准: the national and industry standards that elements and code sets are taken from, kept as dated data. */
@Component
class PublishedStandards {
    private final List<Map<String, Object>> all;

    PublishedStandards() {
        try (InputStream file = new ClassPathResource("standards/published.yaml").getInputStream()) {
            all = List.copyOf(new Yaml().<List<Map<String, Object>>>load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, Object>> all() {
        return all;
    }
}
