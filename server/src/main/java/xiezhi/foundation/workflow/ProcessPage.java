package xiezhi.foundation.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Names;

/** 流程页: the process files in force, and where a business stands in its own. */
@RestController
@RequestMapping("/api/processes")
@SignedIn
class ProcessPage {
    private final Blueprints blueprints;
    private final Flows flows;
    private final Tasks tasks;
    private final TaskFiles files;
    private final Sight sight;

    ProcessPage(Blueprints blueprints, Flows flows, Tasks tasks, TaskFiles files, Sight sight) {
        this.blueprints = blueprints;
        this.flows = flows;
        this.tasks = tasks;
        this.files = files;
        this.sight = sight;
    }

    record Listed(String key, String name, String english, int version, int steps) {}

    record Shown(String key, String name, String english, int version, String xml, List<ShownStep> steps) {}

    record ShownStep(String id, String name, String english, String duty, String desk) {}

    record Standing(
            String key,
            String name,
            String xml,
            List<String> current,
            List<String> done,
            List<TaskPage.Line> history,
            @Nullable Instant ended,
            @Nullable String outcome) {}

    @GetMapping
    @SignedIn
    List<Listed> all() {
        return blueprints.all().stream()
                .map(drawn -> new Listed(
                        drawn.key(),
                        drawn.name(),
                        Names.human(drawn.key()),
                        drawn.version(),
                        drawn.steps().size()))
                .toList();
    }

    @GetMapping("/{key}")
    @SignedIn
    Shown one(@PathVariable String key) {
        Blueprint drawn = blueprints.latest(key);
        List<ShownStep> steps = drawn.steps().values().stream()
                .map(step ->
                        new ShownStep(step.id(), step.name(), step.english(), step.duty(), Items.desk(drawn, step)))
                .toList();
        return new Shown(drawn.key(), drawn.name(), Names.human(drawn.key()), drawn.version(), drawn.xml(), steps);
    }

    @GetMapping("/of/{business}")
    @SignedIn
    @Transactional(readOnly = true)
    public Standing of(@PathVariable UUID business) {
        List<Flow> found = flows.of(business).stream()
                .filter(flow -> sight.sees(flow, Acting.current()))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound("没有这项工作, 或者您无权查看");
        }
        Flow flow = found.stream().filter(Flow::running).reduce((a, b) -> b).orElse(found.getLast());
        Blueprint drawn = blueprints.of(flow.definition());
        List<Task> all = tasks.ofFlow(flow.id());
        return new Standing(
                drawn.key(),
                drawn.name(),
                drawn.xml(),
                all.stream().filter(Task::open).map(Task::step).distinct().toList(),
                all.stream()
                        .filter(task -> task.state() == Task.State.DONE)
                        .map(Task::step)
                        .distinct()
                        .toList(),
                files.history(business),
                flow.endedAt(),
                flow.outcome());
    }
}
