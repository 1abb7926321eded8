package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.deadlines.WorkingHours;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.messages.Messages;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Uuid7;

/** 催办与抄送: calls attention to work without moving it: urging, reading copies, and the note that a task was opened. */
@Component
class Attention {
    private static final int HOURS_BETWEEN_URGES = 4;
    private static final int MOST_COPIES = 50;
    private final JdbcClient jdbc;
    private final Flows flows;
    private final Tasks tasks;
    private final Ledger ledger;
    private final WhoIsTold told;
    private final Sight sight;
    private final People people;
    private final Messages messages;
    private final WorkingHours hours;
    private final Clock clock;

    Attention(
            JdbcClient jdbc,
            Flows flows,
            Tasks tasks,
            Ledger ledger,
            WhoIsTold told,
            Sight sight,
            People people,
            Messages messages,
            WorkingHours hours,
            Clock clock) {
        this.jdbc = jdbc;
        this.flows = flows;
        this.tasks = tasks;
        this.ledger = ledger;
        this.told = told;
        this.sight = sight;
        this.people = people;
        this.messages = messages;
        this.hours = hours;
        this.clock = clock;
    }

    /** 催办: at most once in four working hours for each task. */
    @Transactional
    void urge(UUID id) {
        Flow flow = flows.lock(tasks.get(id).flow());
        Task task = tasks.get(id);
        sight.require(flow, Acting.current());
        if (!task.open()) {
            throw Refusal.state("该任务已经办结, 不必催办", "请刷新后查看流转记录");
        }
        if (task.urgedAt() != null
                && hours.between(task.urgedAt(), clock.instant()).toHours() < HOURS_BETWEEN_URGES) {
            throw Refusal.coded("URGED_RECENTLY", "四个工作小时内已经催办过", "请稍后再催, 或者联系督办人员");
        }
        tasks.urged(id);
        ledger.note(task, Act.URGE, null, task.assignee());
        Actor actor = Acting.current();
        told.handlers(task)
                .forEach(person -> messages.tell(
                        person, "催办: " + flow.title(), actor.name() + "催办环节" + task.name(), "/tasks/" + task.id()));
    }

    /** 抄送: a reading copy for each person, once. */
    @Transactional
    void copy(UUID flowId, List<UUID> persons) {
        Flow flow = flows.get(flowId);
        Actor actor = Acting.current();
        sight.require(flow, actor);
        Check.all()
                .field("persons", !persons.isEmpty() && persons.size() <= MOST_COPIES, "请选择一至%d人", MOST_COPIES)
                .field(
                        "persons",
                        persons.stream()
                                .noneMatch(person -> people.nameOf(person).equals("未知")),
                        "名单中有不存在的人员")
                .done();
        for (UUID person : persons) {
            int added = jdbc.sql(
                            "insert into workflow.copy (id, flow, person, by, at) values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(Uuid7.next(), flow.id(), person, actor.person(), now())
                    .update();
            if (added == 1) {
                messages.tell(person, "抄送: " + flow.title(), actor.name() + "抄送给您阅知", "/tasks?box=cc");
            }
        }
        ledger.note(
                flow,
                "copy",
                "抄送",
                Act.COPY,
                null,
                String.join("、", persons.stream().map(people::nameOf).toList()));
    }

    /** 已阅: a copy was read, or a task opened by one who is asked. */
    @Transactional
    void read(UUID id) {
        jdbc.sql("update workflow.copy set read_at = ? where id = ? and person = ? and read_at is null")
                .params(now(), id, Acting.current().person())
                .update();
        tasks.find(id).filter(task -> isAsked(task, Acting.current())).ifPresent(task -> tasks.opened(task.id()));
    }

    private static boolean isAsked(Task task, Actor actor) {
        return task.pending()
                && (task.belongsTo(actor.person())
                        || (task.assignee() == null && task.pool().stream().anyMatch(Handlers.pools(actor)::contains)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
