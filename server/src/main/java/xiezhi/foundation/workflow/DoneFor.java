package xiezhi.foundation.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.OnBehalf;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.record.RecordType;

/** 代办清单: all that was done for a principal under a delegation: the acts in processes, and every row written in his post. */
@Component
class DoneFor {
    private static final int MOST = 200;
    private final JdbcClient jdbc;
    private final OnBehalf onBehalf;
    private final RecordTypes types;
    private final Records records;
    private final People people;

    DoneFor(JdbcClient jdbc, OnBehalf onBehalf, RecordTypes types, Records records, People people) {
        this.jdbc = jdbc;
        this.onBehalf = onBehalf;
        this.types = types;
        this.records = records;
        this.people = people;
    }

    /**
     * 一项代办.
     *
     * @param shown who did it, as every record says: B（代A）
     * @param version of the row that was written, or null for an act in a process
     */
    record Line(
            Instant at,
            String shown,
            String what,
            String title,
            String standard,
            UUID id,
            @Nullable Integer version,
            @Nullable String opinion) {}

    /** 流程中的一步. */
    private record Acted(
            Instant at,
            UUID person,
            String name,
            String action,
            @Nullable String opinion,
            String title,
            String standard,
            UUID business) {}

    @Transactional(readOnly = true)
    public List<Line> under(Absence absence) {
        String mark = "（代" + people.nameOf(absence.principal()) + "）";
        Stream<Line> acts = acted(absence).stream()
                .map(act -> new Line(
                        act.at(),
                        people.nameOf(act.person()) + mark,
                        act.name() + ": " + Act.valueOf(act.action()).label(),
                        act.title(),
                        act.standard(),
                        act.business(),
                        null,
                        act.opinion()));
        Stream<Line> rows = onBehalf.writtenFor(absence.principal(), absence.starts(), absence.over()).stream()
                .map(written -> line(written, mark));
        return Stream.concat(acts, rows)
                .sorted(Comparator.comparing(Line::at).reversed())
                .limit(MOST)
                .toList();
    }

    private Line line(OnBehalf.Written written, String mark) {
        RecordType<?> type = types.of(written.standard());
        return new Line(
                written.at(),
                people.nameOf(written.person()) + mark,
                written.version() == 1 ? "登记" : "变更",
                titleOf(type, written.id()),
                written.standard(),
                written.id(),
                written.version(),
                null);
    }

    private String titleOf(RecordType<?> type, UUID id) {
        String name = type.standard().name();
        String title = records.titles(type.java(), List.of(id)).get(id);
        return title == null ? name : name + " " + title;
    }

    private List<Acted> acted(Absence absence) {
        return jdbc
                .sql("""
                        select e.at, e.person, e.name, e.action, e.opinion, f.title, f.standard, f.business
                        from workflow.entry e join workflow.flow f on f.id = e.flow
                        where e.proxy_for = ? and e.at >= ? and e.action <> 'HAND_BACK'
                          and (e.at <= ? or exists (select 1 from workflow.task t where t.id = e.task and t.delegation = ?))
                        order by e.id desc limit 200""")
                .params(
                        absence.principal(),
                        absence.starts().atOffset(ZoneOffset.UTC),
                        absence.over().atOffset(ZoneOffset.UTC),
                        absence.id())
                .query(Acted.class)
                .list()
                .stream()
                .filter(act -> !act.person().equals(absence.principal()))
                .toList();
    }
}
