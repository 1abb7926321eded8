package xiezhi;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import xiezhi.foundation.datacenter.NodeDatabase;

/** 獬豸: starts the platform. Beans are named by their full type, so that two rooms may each have a Ledger. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Xiezhi {

    public static void main(String[] args) {
        Path data = Commands.data(args, System.getenv("XIEZHI_DATA"));
        if (Commands.known(args)) {
            System.exit(Commands.run(args, data));
        }
        if (System.getenv("XIEZHI_DB_URL") == null) {
            NodeDatabase.startEarly(data);
        }
        SpringApplication.run(Xiezhi.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
