package xiezhi.application.enforcement.community.file;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 联动: when an act on one file moves another one: a sanction ends the supervision, a leave marks the person as away. */
@Component
public class Onward {
    private final ObjectProvider<CaseFiles>
            files; // the engine knows all procedures, and procedures lead to other files

    Onward(ObjectProvider<CaseFiles> files) {
        this.files = files;
    }

    /** The platform does the act on the supervisee's file, within the same transaction. */
    public void supervisee(Ref<Supervisee> who, String act, @Nullable Record form) {
        on(Supervisee.class, who, act, form);
    }

    /** The platform begins a file, within the same transaction. */
    public <R extends Record> R begin(Class<R> of, String act, Record form) {
        return Acting.as(
                Actor.system("社区矫正联动"),
                () -> files.getObject().begin(of, act, form).row());
    }

    /** The platform does the act on the file, within the same transaction. */
    public <R extends Record> void on(Class<R> of, Ref<R> file, String act, @Nullable Record form) {
        Acting.run(Actor.system("社区矫正联动"), () -> files.getObject().act(of, file, act, form));
    }
}
