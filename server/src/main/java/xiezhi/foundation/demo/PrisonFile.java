package xiezhi.foundation.demo;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 案卷: a file that the story will open, and the acts on it. */
final class PrisonFile<R extends Record> {
    private final PrisonStage stage;
    private final Class<R> of;
    private @Nullable Ref<R> ref;

    PrisonFile(PrisonStage stage, Class<R> of) {
        this.stage = stage;
        this.of = of;
    }

    void begun(String verb, Record form) {
        R row = stage.files().begin(of, verb, form).row();
        ref = Ref.of(RecordType.of(of).keyOf(row).id());
    }

    /** Somebody acts on the file on that day. */
    PrisonFile<R> act(LocalDate on, Actor who, String verb, @Nullable Record form) {
        stage.on(on, who, () -> stage.files().act(of, Objects.requireNonNull(ref), verb, form));
        return this;
    }
}
