package xiezhi.foundation.documents.letter;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Keep;

/** 模板架: the templates of all rooms, read once. */
@Component
public class TemplateShelf {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    /** What the platform itself puts in, empty or not. */
    private static final Set<String> GIVEN =
            Set.of("unitTelephone", "unitPlace", "number", "issuedOn", "unitName", "unitShortName", "unitCode");

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** The template, by {@code room/template}. */
    public Template get(String code) {
        return templates.computeIfAbsent(code, TemplateShelf::load);
    }

    /** The codes of all templates of the house. */
    public List<String> all() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:documents/*/*.yaml");
            List<String> codes = new ArrayList<>();
            for (Resource resource : found) {
                String path = resource.getURL().getPath();
                String[] parts = path.split("/");
                codes.add(parts[parts.length - 2] + "/" + parts[parts.length - 1].replace(".yaml", ""));
            }
            return codes.stream().sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("模板目录不可读", e);
        }
    }

    private static Template load(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new NotFound("没有文书模板 " + code);
        }
        try (InputStream in = TemplateShelf.class.getResourceAsStream("/documents/" + code + ".yaml")) {
            if (in == null) {
                throw new NotFound("没有文书模板 " + code + ". 请在 documents/" + code + ".yaml 中定义");
            }
            return read(code, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new IllegalStateException("文书模板 " + code + " 不可读", e);
        }
    }

    private static Template read(String code, Map<String, Object> page) {
        List<Map<String, Object>> parts = Parts.listOf(page.get("parts"));
        String number = text(page, "number");
        var names = new TreeSet<String>();
        parts.forEach(part -> Parts.collect(part, names));
        names.addAll(Parts.strings(page.get("requires")));
        names.removeAll(GIVEN);
        return new Template(
                code,
                demand(code, page, "of"),
                demand(code, page, "name"),
                demand(code, page, "english"),
                demand(code, page, "version"),
                Parts.strings(page.get("basis")),
                number,
                page.containsKey("series") ? demand(code, page, "series") : code,
                text(page, "seal"),
                Keep.valueOf(demand(code, page, "keep")),
                Boolean.TRUE.equals(page.get("receipt")),
                parts,
                names);
    }

    private static @Nullable String text(Map<String, Object> page, String key) {
        Object value = page.get(key);
        return value == null ? null : value.toString();
    }

    private static String demand(String code, Map<String, Object> page, String key) {
        Object value = page.get(key);
        if (value == null) {
            throw new IllegalStateException("文书模板 %s 缺少 %s".formatted(code, key));
        }
        return value.toString();
    }
}
