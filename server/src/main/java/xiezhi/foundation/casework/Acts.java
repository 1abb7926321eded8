package xiezhi.foundation.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import xiezhi.kernel.fault.NotFound;

/** 动作表: the acts of one procedure. */
public final class Acts<R extends Record> {
    private final Procedure<R> procedure;
    private final List<FileAct<R, ?>> declared = new ArrayList<>();

    Acts(Procedure<R> procedure) {
        this.procedure = procedure;
    }

    /** An act by which somebody with the duty opens a file. */
    public ActDraft<R, NoForm> begin(String path, String label, String duty, String basis) {
        return new ActDraft<>(this, path, label, FileAct.Side.OFFICE, duty, basis, NoForm.class);
    }

    /** An act of whoever holds the duty. */
    public ActDraft<R, NoForm> act(String path, String label, String duty, String basis) {
        return begin(path, label, duty, basis);
    }

    /** An act of the person whose matter it is (the owner of the file); also to open one. */
    public ActDraft<R, NoForm> own(String path, String label, String basis) {
        return new ActDraft<>(this, path, label, FileAct.Side.OWNER, "", basis, NoForm.class);
    }

    /** An act of the platform: when a clock has run out, or another room told of an event. */
    public ActDraft<R, NoForm> platform(String path, String label, String basis) {
        return new ActDraft<>(this, path, label, FileAct.Side.PLATFORM, "", basis, NoForm.class);
    }

    void add(FileAct<R, ?> act) {
        if (declared.stream().anyMatch(known -> known.path().equals(act.path()))) {
            throw new IllegalStateException(procedure.key() + " declares " + act.path() + " twice");
        }
        declared.add(act);
    }

    /** Every act, in the order of their declaration; for whoever explains the procedure. */
    public List<FileAct<R, ?>> all() {
        return declared;
    }

    FileAct<R, ?> of(String path) {
        return declared.stream()
                .filter(act -> act.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("%s没有“%s”这个办理动作".formatted(procedure.name(), path)));
    }

    /** The acts that can be done in the state. */
    Stream<FileAct<R, ?>> in(Enum<?> state) {
        return declared.stream().filter(act -> act.from().contains(state));
    }

    /** The states that can follow, in the order of the acts. */
    Set<Enum<?>> after(Enum<?> state) {
        Set<Enum<?>> after = new LinkedHashSet<>();
        in(state).forEach(act -> after.addAll(act.to()));
        after.remove(state);
        return after;
    }

    /** The acts by which the work list asks somebody to go on. */
    List<FileAct<R, ?>> next(Enum<?> state) {
        return in(state).filter(FileAct::next).toList();
    }

    /** The states in which a file can begin. */
    Set<Enum<?>> first() {
        Set<Enum<?>> first = new LinkedHashSet<>();
        declared.stream().filter(FileAct::begins).forEach(act -> first.addAll(act.to()));
        return first;
    }

    void check() {
        if (first().isEmpty()) {
            throw new IllegalStateException(procedure.key() + " has no act that begins a file with .to(STATE)");
        }
    }
}
