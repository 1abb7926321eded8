package xiezhi.foundation.statutes.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 随附资料: files that ship with the room. */
final class Resources {
    private Resources() {}

    static <T> T yaml(String path) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(8 << 20);
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return new Yaml(new SafeConstructor(options)).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
