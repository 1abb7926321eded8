package xiezhi.foundation.datacenter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 数据库指标: its size, and the events between rooms that nobody has dealt with for ten minutes. */
@Component
class DatabaseVitals implements MeterBinder {
    private final JdbcClient sql;

    DatabaseVitals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("xiezhi.database.bytes", () -> one("select pg_database_size(current_database())"))
                .description("数据库大小")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("xiezhi.events.outstanding", () -> one("""
                        select count(*) from datacenter.event_publication
                        where completion_date is null and publication_date < now() - interval '10 minutes'"""))
                .description("十分钟仍未处理的房间事件")
                .register(registry);
    }

    private long one(String question) {
        return sql.sql(question).query(Long.class).single();
    }
}
