package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.DutyBook;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Standing;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.rule.Reason;

/** 委托预览: before anything is lent: which duties and steps go over, which stay and why, what becomes of the open tasks, who must agree. */
@Component
class LendingPreview {
    private final Delegations delegations;
    private final Blueprints blueprints;
    private final Flows flows;
    private final Tasks tasks;
    private final AbsenceDesk desk;
    private final People people;
    private final DutyBook duties;

    LendingPreview(
            Delegations delegations,
            Blueprints blueprints,
            Flows flows,
            Tasks tasks,
            AbsenceDesk desk,
            People people,
            DutyBook duties) {
        this.delegations = delegations;
        this.blueprints = blueprints;
        this.flows = flows;
        this.tasks = tasks;
        this.desk = desk;
        this.people = people;
        this.duties = duties;
    }

    /** 预览. */
    record Preview(List<Post> posts, List<Work> steps, List<Work> open, List<String> approvers) {}

    /** 岗位: one post with its duties. */
    record Post(String identity, List<Duty> duties) {}

    /** 职责: lent, or kept for the reason. */
    record Duty(
            String code,
            String name,
            String english,
            boolean lent,
            @Nullable Reason reason) {}

    /** 工作: a step of a process, or an open task; it goes over, or stays for the reason. */
    record Work(
            String process,
            String title,
            String name,
            String english,
            boolean goes,
            @Nullable Reason reason) {}

    @Transactional(readOnly = true)
    public Preview of(Wish wish) {
        Actor me = Acting.current();
        Delegation wished = wish.by(me.person());
        List<Standing> posts = people.standings(me.person());
        List<String> approvers = wish.excludeSign()
                ? List.of()
                : desk.approvers(me.unit(), me.person(), wish.to()).stream()
                        .map(people::nameOf)
                        .toList();
        return new Preview(
                posts.stream().map(post -> post(post, wished)).toList(),
                posts.stream()
                        .flatMap(post -> steps(post.duties(), wished))
                        .distinct()
                        .toList(),
                tasks.ownOf(me.person()).stream().map(task -> open(task, wish)).toList(),
                approvers);
    }

    private Post post(Standing post, Delegation wished) {
        Map<String, Reason> kept = delegations.kept(wished, post.duties());
        return new Post(
                post.identity(),
                post.duties().stream()
                        .sorted()
                        .map(duty -> new Duty(
                                duty,
                                duties.nameOf(duty),
                                duties.englishOf(duty),
                                !kept.containsKey(duty),
                                kept.get(duty)))
                        .toList());
    }

    /** The steps that somebody with the duties does, in the processes within the limits. */
    private Stream<Work> steps(Set<String> held, Delegation wished) {
        Set<String> within = delegations.kindsOf(wished);
        return blueprints.all().stream()
                .filter(drawn -> within.isEmpty() || within.contains(drawn.key()))
                .flatMap(drawn -> drawn.steps().values().stream()
                        .filter(step -> step.duties().stream().anyMatch(held::contains))
                        .map(step -> work(
                                drawn.key(),
                                drawn.name(),
                                step,
                                Reserved.step(step.signs(), !wished.excludeSign(), step.personal()))));
    }

    private Work open(Task task, Wish wish) {
        Flow flow = flows.get(task.flow());
        Step step = blueprints.of(flow.definition()).step(task.step());
        return work(flow.process(), flow.title(), step, staying(flow, step, wish));
    }

    private static Optional<Reason> staying(Flow flow, Step step, Wish wish) {
        if (wish.existing() == Wish.Existing.KEEP) {
            return Optional.of(new Reason(Reserved.BASIS, "已有任务留在委托人处"));
        }
        UUID business = flow.business();
        Delegation wished = wish.by(wish.to());
        if (!wished.concerns(flow.process(), business)) {
            return Optional.of(new Reason(Reserved.BASIS, "不在委托的范围内, 由委托人本人办理"));
        }
        return Reserved.step(step.signs(), !wish.excludeSign(), step.personal())
                .or(() -> Reserved.lends(flow.matter(), flow.about(), wish.to()).reasons().stream()
                        .findFirst());
    }

    private static Work work(String process, String title, Step step, Optional<Reason> stays) {
        return new Work(process, title, step.name(), step.english(), stays.isEmpty(), stays.orElse(null));
    }
}
