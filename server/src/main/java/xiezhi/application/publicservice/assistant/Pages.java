package xiezhi.application.publicservice.assistant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 资料页: the pages on which lawyers write what the assistant knows; plain data, read once. */
final class Pages {
    private Pages() {}

    static List<Map<String, Object>> rows(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return List.copyOf(new Yaml(new SafeConstructor(new LoaderOptions())).<List<Map<String, Object>>>load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
