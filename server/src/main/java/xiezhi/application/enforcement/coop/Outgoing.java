package xiezhi.application.enforcement.coop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.kernel.record.Ref;

/**
 * 拟发消息: what a room wants to tell a partner.
 *
 * @param bizNo the case number that both sides share
 * @param body the record that the type names
 */
public record Outgoing(
        MessageType type,
        UUID from,
        String toOrg,
        String bizNo,
        Ref<Person> person,
        Record body,
        String legalBasis,
        List<Envelope.Paper> docs,
        @Nullable String inReplyTo,
        String purposeCode,
        Sensitivity sensitivity) {

    public Outgoing {
        docs = List.copyOf(docs);
        if (!type.body().isInstance(body)) {
            throw new IllegalArgumentException(type + " says a " + type.body().getSimpleName());
        }
    }
}
