package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 流转: what the next step must know of the act that moves the token to it. Bound while the engine works for that act.
 *
 * @param sender the task from which the token comes, or null at the start and after an event
 * @param people for a step that is reached again: the persons who get it, by step
 * @param resume where work goes on that had been returned directly, or null
 * @param later where it will go on when the step reached now is done again, or null
 * @param outcome what the act decided, or null
 */
record Passing(
        @Nullable UUID sender,
        Map<String, List<UUID>> people,
        @Nullable Resume resume,
        @Nullable Resume later,
        @Nullable String outcome) {
    private static final ScopedValue<Passing> CURRENT = ScopedValue.newInstance();
    private static final Passing NOTHING = new Passing(null, Map.of(), null, null, null);

    static Passing current() {
        return CURRENT.isBound() ? CURRENT.get() : NOTHING;
    }

    static Passing from(@Nullable UUID sender, @Nullable String outcome) {
        return new Passing(sender, Map.of(), null, null, outcome);
    }

    Passing to(String step, List<UUID> persons) {
        return new Passing(sender, Map.of(step, persons), resume, later, outcome);
    }

    Passing resuming(Resume places) {
        return new Passing(sender, people, places, later, outcome);
    }

    Passing thenBackTo(@Nullable Resume places) {
        return new Passing(sender, people, resume, places, outcome);
    }

    void during(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }
}
