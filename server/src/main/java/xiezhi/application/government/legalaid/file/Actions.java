package xiezhi.application.government.legalaid.file;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.kernel.rule.Reason;

/** 可办事项: what the actor may do with the file now, each with its reasons before the button. */
@Component
public class Actions {
    private final Rights rights;

    Actions(Rights rights) {
        this.rights = rights;
    }

    /** 可办事项, as http.md shows it. */
    public record Action(
            String verb,
            String label,
            String english,
            boolean allowed,
            List<Reason> reasons,
            String remedy,
            boolean stepUp) {}

    /** The verbs that are the actor's in this state; where one is not allowed, why and what instead. */
    public List<Action> of(OpenFile file) {
        return Arrays.stream(Verb.values())
                .filter(verb -> rights.concerns(verb, file))
                .map(verb -> action(verb, file))
                .toList();
    }

    private Action action(Verb verb, OpenFile file) {
        List<Reason> obstacles = rights.obstacles(verb, file);
        List<Reason> reasons = obstacles.isEmpty() ? List.of(new Reason(verb.basis(), "可以" + verb.label())) : obstacles;
        return new Action(
                verb.path(),
                verb.label(),
                verb.english(),
                obstacles.isEmpty(),
                reasons,
                obstacles.isEmpty() ? "" : rights.remedy(verb, file),
                verb.stepUp());
    }
}
