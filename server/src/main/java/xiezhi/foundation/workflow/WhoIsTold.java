package xiezhi.foundation.workflow;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiezhi.foundation.deadlines.Responsible;
import xiezhi.foundation.identity.People;

/** 期限告知: the persons who have the open tasks of a business, or could claim them, and the supervisors of its unit. */
@Component
class WhoIsTold implements Responsible {
    private final Tasks tasks;
    private final Flows flows;
    private final Ledger ledger;
    private final People people;

    WhoIsTold(Tasks tasks, Flows flows, Ledger ledger, People people) {
        this.tasks = tasks;
        this.flows = flows;
        this.ledger = ledger;
        this.people = people;
    }

    @Override
    public Told toldOf(UUID business, UUID unit) {
        List<Task> open = tasks.pending(business).stream().filter(Task::open).toList();
        List<UUID> handlers = open.stream().flatMap(this::handlers).distinct().toList();
        String title = flows.of(business).stream().map(Flow::title).findFirst().orElse("");
        String link = open.isEmpty() ? "/tasks" : "/tasks/" + open.getFirst().id();
        return new Told(handlers, people.holders(WorkDuties.SUPERVISE, unit), title, link);
    }

    @Override
    public boolean takesPart(UUID business, UUID person) {
        return tasks.pending(business).stream().anyMatch(task -> task.concerns(person))
                || ledger.tookPart(business, person);
    }

    /** Who has the task, or could claim it. */
    Stream<UUID> handlers(Task task) {
        return task.assignee() != null
                ? Stream.of(task.assignee(), task.principal()).filter(who -> who != null && task.belongsTo(who))
                : task.pool().stream().flatMap(group -> {
                    int at = group.indexOf('@');
                    return people.holders(group.substring(0, at), UUID.fromString(group.substring(at + 1))).stream();
                });
    }
}
