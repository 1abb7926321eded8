package xiezhi.foundation.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.access.Capacities;
import xiezhi.foundation.identity.People;

/** 代办身份: whether a citizen may act for a body at this moment, asked anew with every request. */
@Component
class ActingFor implements Capacities {
    private final JdbcClient sql;
    private final People people;
    private final Clock clock;

    ActingFor(JdbcClient sql, People people, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            String name,
            String creditCode,
            boolean represents,
            @Nullable String scope,
            @Nullable LocalDate validTo) {}

    @Override
    public Optional<Capacity> of(UUID person, UUID organisation) {
        return sql.sql("""
                        select o.id, o.name, o.credit_code, o.representative = :person as represents, m.scope, m.valid_to
                        from citizen.organisation o
                        left join citizen.mandate m on m.organisation = o.id and m.operator = :person and m.state = 'ACTIVE'
                            and :today between m.valid_from and m.valid_to
                        where o.id = :organisation and o.state = 'ACTIVE' and (o.representative = :person or m.id is not null)""")
                .param("person", person)
                .param("organisation", organisation)
                .param("today", LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))))
                .query(Row.class)
                .optional()
                .map(row -> capacity(row, person));
    }

    private Capacity capacity(Row row, UUID person) {
        String as = row.represents() ? "法定代表人" : "经办人";
        return new Capacity(
                row.id(),
                row.name(),
                row.creditCode(),
                row.represents() ? "C2" : "C3",
                row.name() + " " + as + " " + people.nameOf(person),
                row.represents() || row.scope() == null ? "全部事项" : row.scope(),
                row.represents() ? null : row.validTo());
    }
}
