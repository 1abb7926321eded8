package xiezhi.application.enforcement.coop.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.coop.CoopDuty;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.Received;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.FormType;
import xiezhi.kernel.record.Ref;

/** 来文对照: what a message says line by line, beside what is known; whoever decides sees both in full. */
@Service
public class MessageView {
    private final Records records;
    private final Trail trail;

    MessageView(Records records, Trail trail) {
        this.records = records;
        this.trail = trail;
    }

    /** 来文. */
    public record Shown(
            String id,
            int version,
            String heading,
            String type,
            String business,
            String sender,
            String state,
            boolean contradictory,
            boolean clockDoubt,
            String sentAt,
            String receivedAt,
            int sequence,
            @Nullable String person,
            List<Row> rows) {}

    /** 一行: the field, what the message says, and what was known if that differs. */
    public record Row(
            String label,
            @Nullable String said,
            @Nullable String known,
            @Nullable String against) {}

    /** The proposal with its message; the reading is noted. */
    @Transactional
    @May(CoopDuty.ACCEPT)
    public Shown of(Ref<Proposal> ref) {
        Stored<Proposal> stored = records.get(Proposal.class, ref);
        Proposal proposal = stored.row();
        Received received = records.get(Received.class, proposal.received()).row();
        trail.note("READ_MESSAGE", "coop.proposal", ref.id(), Map.of("type", proposal.type().name()));
        Map<String, Object> content = Pen.map(received.content());
        List<Row> rows = new ArrayList<>();
        rows.addAll(subject(proposal, content));
        rows.addAll(body(proposal, content));
        Ref<?> person = proposal.person();
        return new Shown(
                ref.toString(),
                stored.version(),
                proposal.heading(),
                proposal.type().label(),
                proposal.type().business(),
                proposal.sender(),
                proposal.state().name(),
                proposal.contradictory(),
                received.clockDoubt(),
                String.valueOf(received.sentAt()),
                received.receivedAt().toString(),
                received.sequence(),
                person == null ? null : person.toString(),
                rows);
    }

    private static List<Row> subject(Proposal proposal, Map<String, Object> content) {
        Map<?, ?> envelope = (Map<?, ?>) content.getOrDefault("envelope", Map.of());
        Object people = envelope.get("person");
        Map<?, ?> subject = people instanceof List<?> list && !list.isEmpty() ? (Map<?, ?>) list.getFirst() : Map.of();
        List<Row> rows = new ArrayList<>();
        rows.add(row(proposal, "name", "姓名", subject.get("name")));
        rows.add(row(proposal, "birth", "出生日期", subject.get("birth")));
        rows.add(row(proposal, "idNo", "证件号码", subject.get("idNo")));
        return rows;
    }

    private static List<Row> body(Proposal proposal, Map<String, Object> content) {
        Map<?, ?> body = (Map<?, ?>) content.getOrDefault("body", Map.of());
        List<Row> rows = new ArrayList<>();
        for (Field field : FormType.of(proposal.type().body()).fields()) {
            rows.add(row(proposal, field.name(), field.label(), worded(field, body.get(field.name()))));
        }
        return rows;
    }

    /** A code by its label, yes and no in words. */
    private static @Nullable Object worded(Field field, @Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        Class<? extends Enum<?>> codes = field.codes();
        return codes == null || value == null
                ? value
                : xiezhi.kernel.record.Plain.constant(codes, value.toString()) instanceof xiezhi.kernel.record.Labelled l
                        ? l.label()
                        : value;
    }

    private static Row row(Proposal proposal, String field, String label, @Nullable Object said) {
        Optional<Proposal.Difference> differs = proposal.differences().stream()
                .filter(one -> one.field().equals(field))
                .findFirst();
        return new Row(
                label,
                said == null ? null : said.toString(),
                differs.map(Proposal.Difference::known).orElse(null),
                differs.map(one -> one.against().label()).orElse(null));
    }
}
