package xiezhi.foundation.standards;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.record.RecordType;

/** 准入: which registers an actor may read or write by hand; read off the standard's readers and writers. */
@Component
public class Access {

    public boolean mayRead(RecordType<?> type) {
        return type.standard().common() || holdsOneOf(type.standard().readers()) || mayWrite(type);
    }

    public boolean mayWrite(RecordType<?> type) {
        return holdsOneOf(type.standard().writers());
    }

    void toRead(RecordType<?> type) {
        if (!mayRead(type)) {
            throw new Forbidden(
                    String.join(" ", type.standard().readers()),
                    "您的岗位没有查阅%s的职责".formatted(type.standard().name()));
        }
    }

    void toWrite(RecordType<?> type) {
        if (!mayWrite(type)) {
            throw new Forbidden(
                    String.join(" ", type.standard().writers()),
                    type.standard().writers().length == 0
                            ? "%s只能在办理环节中形成, 不能手工增改".formatted(type.standard().name())
                            : "您的岗位没有登记%s的职责".formatted(type.standard().name()));
        }
    }

    private static boolean holdsOneOf(String[] duties) {
        Actor actor = Acting.current();
        return List.of(duties).stream().anyMatch(actor::holds);
    }
}
