package xiezhi.foundation.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/**
 * 办理动作: one verb of a procedure, as declared.
 *
 * @param path as in an address: {@code decide-leave}
 * @param duty whoever holds it may act; empty for the owner of the file or the platform
 * @param basis citation key of the article under which it is done
 * @param from states in which it can be done; empty for an act that begins a file
 * @param to states that it can lead to; empty when it leaves the state alone
 * @param form the record that is asked, {@link NoForm} for nothing
 * @param next whether it is the step that the work list shows for its states
 * @param stepUp an act of power, for which the password or code is asked again
 * @param unless every reason why it may not be done now
 * @param offers what the form brings filled in, because the file knows it already
 * @param shows what the rule says to this form, before the button
 * @param foresees the same for an act that begins a file, when there is none yet
 */
public record FileAct<R extends Record, Q extends Record>(
        String path,
        String label,
        Side side,
        String duty,
        String basis,
        Set<Enum<?>> from,
        Set<Enum<?>> to,
        Class<Q> form,
        boolean next,
        boolean stepUp,
        Function<OpenFile<R>, List<Reason>> unless,
        Function<OpenFile<R>, Map<String, Object>> offers,
        @Nullable BiFunction<OpenFile<R>, Q, Ruling<?>> shows,
        @Nullable Function<Q, Ruling<?>> foresees,
        @Nullable BiFunction<OpenFile<R>, Q, Done<R>> does,
        @Nullable Function<Q, Opening<R>> makes) {

    /** 一方: on whose side the act is done. */
    public enum Side {
        /** Whoever holds the duty. */
        OFFICE,
        /** The person whose matter it is. */
        OWNER,
        /** The platform itself: clocks and events. */
        PLATFORM
    }

    String english() {
        return Names.human(path.replace('-', '_'));
    }

    boolean begins() {
        return makes != null;
    }

    boolean asks() {
        return form != NoForm.class;
    }
}
