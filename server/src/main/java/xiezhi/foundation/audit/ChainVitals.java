package xiezhi.foundation.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 审计指标: how many entries of the trail wait for their link. It grows when a transaction stays open or the chaining stands still. */
@Component
class ChainVitals implements MeterBinder {
    private final JdbcClient sql;

    ChainVitals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("xiezhi.audit.unchained", this::unchained)
                .description("审计轨迹中尚未入链的条数")
                .register(registry);
    }

    private long unchained() {
        return sql.sql("""
                select coalesce((select max(seq) from audit.entry), 0)
                     - coalesce((select seq from audit.link order by position desc limit 1), 0)""").query(Long.class).single();
    }
}
