package xiezhi.foundation.casework;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.workflow.Matter;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.RecordType;

/**
 * 办案程序: how one kind of file moves. The file is a record with a component {@code state}, an enum; a room declares the acts, and process
 * picture, work list, forms, rights and history follow.
 *
 * @param <R> the record that is the file
 */
public abstract class Procedure<R extends Record> {
    private final RecordType<R> type;
    private final String key;
    private final String name;
    private final Field state;
    private @Nullable Acts<R> acts;

    /**
     * @param key of the process, unique in the house: {@code community-leave}
     * @param name Chinese name of the process
     */
    protected Procedure(Class<R> of, String key, String name) {
        this.type = RecordType.of(of);
        this.key = key;
        this.name = name;
        Field found = type.field("state");
        if (found == null || found.codes() == null || !Labelled.class.isAssignableFrom(found.codes())) {
            throw new IllegalStateException(of.getSimpleName() + " needs a component state, an enum under "
                    + CodeSet.class.getSimpleName() + " that is Labelled");
        }
        this.state = found;
    }

    /** Declares the acts, in the order in which the screen offers them. */
    protected abstract void declare(Acts<R> acts);

    /** Records that belong to the file (they carry a {@code Ref} to it) and are shown within it. */
    public List<Class<? extends Record>> parts() {
        return List.of();
    }

    /** Rulings that whoever works on the file has in view. */
    public List<Panel> panels(OpenFile<R> file) {
        return List.of();
    }

    /** What the work list calls the file: its number; a name only behind its mask. */
    public String title(R row) {
        Field title = type.field(type.standard().title());
        return title == null ? name : String.valueOf(type.valueOf(row, title));
    }

    /**
     * The component that refers to the file of the person whom this file concerns, so that the work list can say who it is; null when the
     * file names him itself, or when nobody should be named.
     */
    protected @Nullable String whose() {
        return null;
    }

    /** What sort of matter the files are: those of discipline, personnel and reports are not lent to whom they concern (decision 15). */
    protected Matter matter() {
        return Matter.ORDINARY;
    }

    /**
     * Whom the file is about, beside those who stand in its row. A file of a sort of its own that is about nobody yet is lent to nobody, so
     * name somebody only where all are named whom it concerns.
     */
    protected Set<UUID> about(R row) {
        return Set.of();
    }

    public final RecordType<R> type() {
        return type;
    }

    public final String key() {
        return key;
    }

    public final String name() {
        return name;
    }

    /** The state of the row. */
    public final Enum<?> stateOf(R row) {
        return (Enum<?>) type.valueOf(row, state);
    }

    /** All states, in the order of their declaration. */
    final List<Enum<?>> states() {
        Class<? extends Enum<?>> codes = java.util.Objects.requireNonNull(state.codes());
        return List.of(codes.getEnumConstants());
    }

    /** The acts as declared. */
    public final synchronized Acts<R> acts() {
        Acts<R> known = acts;
        if (known == null) {
            known = new Acts<>(this);
            declare(known);
            known.check();
            acts = known;
        }
        return known;
    }

    static String label(Enum<?> state) {
        return ((Labelled) state).label();
    }

    /** As a node of the process is called: {@code pre-lift}. */
    static String node(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
