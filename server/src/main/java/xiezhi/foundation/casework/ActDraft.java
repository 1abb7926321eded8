package xiezhi.foundation.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 动作声明: an act while a procedure declares it; {@link #does} or {@link #makes} ends the sentence. */
public final class ActDraft<R extends Record, Q extends Record> {
    private final Acts<R> acts;
    private final String path;
    private final String label;
    private final FileAct.Side side;
    private final String duty;
    private final String basis;
    private final Class<Q> form;
    private Set<Enum<?>> from = Set.of();
    private Set<Enum<?>> to = Set.of();
    private boolean next;
    private boolean stepUp;
    private Function<OpenFile<R>, List<Reason>> unless = file -> List.of();
    private Function<OpenFile<R>, Map<String, Object>> offers = file -> Map.of();
    private @Nullable BiFunction<OpenFile<R>, Q, Ruling<?>> shows;
    private @Nullable Function<Q, Ruling<?>> foresees;

    ActDraft(Acts<R> acts, String path, String label, FileAct.Side side, String duty, String basis, Class<Q> form) {
        this.acts = acts;
        this.path = path;
        this.label = label;
        this.side = side;
        this.duty = duty;
        this.basis = basis;
        this.form = form;
    }

    /** States in which it can be done. */
    public ActDraft<R, Q> from(Enum<?>... states) {
        this.from = new LinkedHashSet<>(List.of(states));
        return this;
    }

    /** States that it can lead to. An act without them leaves the state alone. */
    public ActDraft<R, Q> to(Enum<?>... states) {
        this.to = new LinkedHashSet<>(List.of(states));
        return this;
    }

    /** What is asked: a plain record of {@code @Item} components. Say it before {@link #shows}. */
    public <N extends Record> ActDraft<R, N> asks(Class<N> asked) {
        ActDraft<R, N> draft = new ActDraft<>(acts, path, label, side, duty, basis, asked);
        draft.from = from;
        draft.to = to;
        draft.next = next;
        draft.stepUp = stepUp;
        draft.unless = unless;
        draft.offers = offers;
        return draft;
    }

    /** It is the step that the work list shows for its states, to the holders of the duty nearest above the file's unit. */
    public ActDraft<R, Q> next() {
        this.next = true;
        return this;
    }

    /** An act of power: the password or code is asked again. */
    public ActDraft<R, Q> stepUp() {
        this.stepUp = true;
        return this;
    }

    /** Every reason why it may not be done now; shown before the button. */
    public ActDraft<R, Q> unless(Function<OpenFile<R>, List<Reason>> obstacles) {
        this.unless = obstacles;
        return this;
    }

    /** What the form brings filled in, because the file knows it already; every bit may be changed before it is sent. */
    public ActDraft<R, Q> offers(Function<OpenFile<R>, Map<String, Object>> known) {
        this.offers = known;
        return this;
    }

    /** What the rule says to this form; shown before the button. */
    public ActDraft<R, Q> shows(BiFunction<OpenFile<R>, Q, Ruling<?>> ruling) {
        this.shows = ruling;
        return this;
    }

    /** What the rule says to the form of an act that begins a file; shown before the button. */
    public ActDraft<R, Q> foresees(Function<Q, Ruling<?>> ruling) {
        this.foresees = ruling;
        return this;
    }

    /** What is done with an open file. */
    public void does(BiFunction<OpenFile<R>, Q, Done<R>> work) {
        if (from.isEmpty()) {
            throw new IllegalStateException(path + " needs .from(STATE)");
        }
        acts.add(new FileAct<>(
                path, label, side, duty, basis, from, to, form, next, stepUp, unless, offers, shows, null, work, null));
    }

    /** How a new file is made. */
    public void makes(Function<Q, Opening<R>> opening) {
        if (to.isEmpty()) {
            throw new IllegalStateException(path + " needs .to(STATE)");
        }
        acts.add(new FileAct<>(
                path, label, side, duty, basis, Set.of(), to, form, false, stepUp, unless, offers, null, foresees, null,
                opening));
    }
}
