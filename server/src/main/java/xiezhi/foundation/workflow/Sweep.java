package xiezhi.foundation.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.foundation.workflow.Tokens.Token;

/** 收回令牌: which tokens a way back takes along, and who was being asked where they stood. */
@Component
class Sweep {
    private final Tasks tasks;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;

    Sweep(Tasks tasks, Tokens tokens, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.tokens = tokens;
        this.events = events;
    }

    /** The tokens of the step itself and of the block that the way leaves. */
    List<Token> taken(Flow flow, Route route, Set<String> own) {
        return tokens.of(flow.id()).stream()
                .filter(token -> own.contains(token.execution()) || route.takes(token.node()))
                .toList();
    }

    /** Who is asked where the tokens stand. */
    List<Task> pendingOn(Flow flow, List<Token> taken) {
        Set<String> executions = new LinkedHashSet<>(executions(taken));
        return tasks.ofFlow(flow.id()).stream()
                .filter(t -> t.pending() && executions.contains(t.execution()))
                .toList();
    }

    static List<String> executions(List<Token> taken) {
        return taken.stream().map(Token::execution).distinct().toList();
    }

    /** Lets the room follow within the same act, or refuse it. */
    void moved(Flow flow, String from, String to, Act act, String reason) {
        events.publishEvent(
                new StepMoved(flow.process(), flow.standard(), flow.business(), from, to, act.name(), reason));
    }
}
