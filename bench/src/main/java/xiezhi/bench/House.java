package xiezhi.bench;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.Xiezhi;
import xiezhi.foundation.datacenter.NodeDatabase;
import xiezhi.foundation.demo.Generator;

/** 量测之家: the house in this process, for what is measured below HTTP and for filling the registers. */
final class House implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static House open(Path data) {
        NodeDatabase.startEarly(data);
        return new House(new SpringApplication(Xiezhi.class)
                .run("--server.port=0", "--xiezhi.demo=true", "--xiezhi.data=" + data, "--xiezhi.rate-limit=off"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Fills the register of applications up to so many rows. */
    void fill(long rows) {
        JdbcClient sql = bean(JdbcClient.class);
        long there = sql.sql("select count(*) from legalaid.application")
                .query(Long.class)
                .single();
        if (there >= rows) {
            return;
        }
        long from = System.nanoTime();
        bean(Generator.class).applications(there, rows, at -> {
            if (at % 50_000 < 1_000) {
                Report.print("  %,d rows after %.0f s".formatted(at, (System.nanoTime() - from) / 1e9));
            }
        });
        sql.sql("vacuum analyze legalaid.application").update();
    }

    @Override
    public void close() {
        context.close();
    }
}
