package xiezhi.application.enforcement.coop.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.Proposal.Against;
import xiezhi.application.enforcement.coop.Proposal.Difference;
import xiezhi.application.enforcement.coop.Received;
import xiezhi.application.enforcement.coop.ReceivedState;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.FormType;
import xiezhi.kernel.record.Plain;

/** 差异: field by field, what a message says otherwise than our record, or otherwise than an earlier message of the same business. */
@Component
class Differences {
    private final Records records;
    private final Intake intake;

    Differences(Records records, Intake intake) {
        this.records = records;
        this.intake = intake;
    }

    /** What the partner himself said otherwise before, in the same kind of message of the same business. */
    List<Difference> fromEarlier(Received now, Envelope envelope, Record body) {
        List<Difference> differences = new ArrayList<>();
        Query<Received> earlier = Query.of(Received.class)
                .where("bizNo", envelope.bizNo())
                .where("fromOrg", envelope.fromOrg())
                .where("state", ReceivedState.PROPOSED.code())
                .limit(100);
        records.page(earlier).items().stream()
                .map(Stored::row)
                .filter(row -> row.type() == envelope.type() && !row.id().equals(now.id()))
                .findFirst()
                .map(row -> Opened.of(new Wire(row.content(), "", ""), intake).body())
                .ifPresent(before -> compare(before, body, differences));
        return differences;
    }

    private static void compare(Record before, Record now, List<Difference> into) {
        for (Field field : FormType.of(now.getClass()).fields()) {
            String known = text(field, before);
            String said = text(field, now);
            if (!Objects.equals(known, said)) {
                into.add(new Difference(field.name(), field.label(), Against.EARLIER, known, said));
            }
        }
    }

    /** What our record of the person says otherwise. */
    static List<Difference> fromRecord(Envelope envelope, Person known) {
        List<Difference> differences = new ArrayList<>();
        Envelope.Subject said = envelope.subject();
        differ(differences, "name", "姓名", known.name().value(), said.name().value());
        differ(differences, "sex", "性别", known.sex().label(), said.sex().label());
        differ(differences, "birth", "出生日期", text(known.birthDate()), text(said.birth()));
        String number = known.citizenId() != null
                ? known.citizenId().value()
                : known.otherId() == null ? null : known.otherId().value();
        differ(
                differences,
                "idNo",
                "证件号码",
                number,
                said.idNo() == null ? null : said.idNo().value());
        return differences;
    }

    private static void differ(
            List<Difference> into, String field, String label, @Nullable String known, @Nullable String said) {
        if (said != null && !said.equals(known)) {
            into.add(new Difference(field, label, Against.RECORD, known, said));
        }
    }

    private static @Nullable String text(Field field, Record row) {
        try {
            Object plain = Plain.of(field, field.component().getAccessor().invoke(row));
            return plain == null ? null : plain.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
