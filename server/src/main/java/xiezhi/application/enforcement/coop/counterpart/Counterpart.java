package xiezhi.application.enforcement.coop.counterpart;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.application.enforcement.person.Sensitivity;

/** 模拟对方: writes messages as a court or the police would, in whatever order, as often and as late as one asks it to. */
public final class Counterpart {
    private final Pen pen;
    private final Partner self;
    private final String toOrg;
    private final String bizNo;
    private final Envelope.Subject subject;
    private int sequence;

    public Counterpart(Pen pen, Partner self, String toOrg, String bizNo, Envelope.Subject subject) {
        this.pen = pen;
        this.self = self;
        this.toOrg = toOrg;
        this.bizNo = bizNo;
        this.subject = subject;
    }

    /** The next message of the business. */
    public Wire says(MessageType type, Record body, Instant sentAt) {
        return says(type, body, sentAt, ++sequence, UUID.randomUUID().toString());
    }

    /** A message with a sequence and number of one's choice: too early, twice, or under a number that was used. */
    public Wire says(MessageType type, Record body, Instant sentAt, int place, String msgId) {
        return pen.message(envelope(type, sentAt, place, msgId, null), body);
    }

    private Envelope envelope(
            MessageType type, Instant sentAt, int place, String msgId, @Nullable String inReplyTo) {
        return new Envelope(
                msgId,
                type,
                "1.0",
                self.code(),
                toOrg,
                bizNo,
                place,
                List.of(subject),
                sentAt,
                "刑事诉讼法",
                List.of(),
                inReplyTo,
                "PENALTY_EXEC",
                Sensitivity.L3);
    }
}
