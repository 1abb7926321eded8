package xiezhi.foundation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Rows of a YAML file whose dates stay text, as in JSON: a day of the law has no hour and no time zone. */
final class Yamls {
    private Yamls() {}

    static List<Map<String, Object>> rows(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return List.copyOf(reader().<List<Map<String, Object>>>load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml reader() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new WithoutDates());
    }

    private static final class WithoutDates extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (tag != Tag.TIMESTAMP) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }
}
