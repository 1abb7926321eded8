package xiezhi.application.publicservice.assistant.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import xiezhi.kernel.fault.NotFound;

/** 问答架: every interview of the house, read once. */
@Component
public class InterviewShelf {
    private final Map<String, Interview> all = new TreeMap<>();

    InterviewShelf() {
        try {
            for (Resource page :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:interviews/*.yaml")) {
                Interview interview = read(page);
                all.put(interview.code(), interview);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Collection<Interview> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    /** The interview of that code. */
    public Interview get(String code) {
        Interview interview = all.get(code);
        if (interview == null) {
            throw new NotFound("没有问答 " + code + "; GET /api/interviews 列出全部");
        }
        return interview;
    }

    private static Interview read(Resource page) throws IOException {
        try (InputStream in = page.getInputStream()) {
            LoaderOptions loading = new LoaderOptions();
            DumperOptions dumping = new DumperOptions();
            Yaml yaml = new Yaml(
                    new SafeConstructor(loading), new Representer(dumping), dumping, loading, new WithoutDates());
            return InterviewReader.read(yaml.load(in));
        }
    }

    /** Dates stay text, as answers have them. */
    private static final class WithoutDates extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, java.util.regex.Pattern pattern, String first, int limit) {
            if (tag != Tag.TIMESTAMP) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }
}
