package xiezhi.foundation.statutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import xiezhi.foundation.statutes.reading.ShortName;

/** 法规称谓: finds an instrument by its short name, its full name, or a name in common use (民诉法解释). */
@Component
public class InstrumentNames {
    private static final List<String> COURTS = List.of("最高人民法院", "最高人民检察院", "最高人民法院、最高人民检察院");
    private final JdbcClient jdbc;
    private final Map<String, String> aliases;

    InstrumentNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.aliases = aliases();
    }

    /** The short name under which the library holds it; empty when it doesn't. */
    public Optional<String> key(String name) {
        String plain = ShortName.of(name);
        String undated = plain.replaceAll("（\\d{4}年[^（）]{0,6}）$|\\d{4}(?:年[^（）]{0,4})?$", "");
        return Stream.concat(
                        Stream.of(name, plain, aliases.getOrDefault(plain, plain), undated),
                        COURTS.stream().map(court -> court + plain))
                .distinct()
                .filter(this::held)
                .findFirst();
    }

    /** The texts that are held of the instrument, as people tell them apart, with their days. */
    public List<String> versions(String key) {
        return jdbc.sql("""
                        select v.label || coalesce(', ' || v.effective || '起', '') || coalesce('至' || v.ended, '')
                        from statutes.version v join statutes.instrument i on i.id = v.instrument
                        where i.key = ? order by v.effective nulls first, v.id""").param(key).query(String.class).list();
    }

    private boolean held(String key) {
        return jdbc.sql("select exists (select from statutes.instrument where key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    private static Map<String, String> aliases() {
        try (InputStream in = new ClassPathResource("statutes/aliases.yaml").getInputStream()) {
            return Map.copyOf(new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, String>>load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
