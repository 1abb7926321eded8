package xiezhi.application.government.legalaid.file;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.Practitioners;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;

/** 援助文书: the letters of a file: what every letter needs is read off the file, a verb adds the rest. */
@Component
public class Letters {
    private final Documents documents;
    private final People people;
    private final Practitioners practitioners;

    Letters(Documents documents, People people, Practitioners practitioners) {
        this.documents = documents;
        this.people = people;
        this.practitioners = practitioners;
    }

    /** Makes, numbers and seals a letter of the centre. */
    public IssuedDocument issue(String template, OpenFile file, Map<String, ?> more) {
        return documents.issue("legalaid/" + template, file.ref(), file.centre(), values(file, more));
    }

    /** The same by the bureau above the centre: it answers objections. */
    public IssuedDocument issueByBureau(String template, OpenFile file, Map<String, ?> more) {
        return documents.issue(
                "legalaid/" + template, file.ref(), bureau(file).id().id(), values(file, more));
    }

    /** 设立该法律援助机构的司法行政部门: the unit above the centre. */
    public Unit bureau(OpenFile file) {
        Unit centre = people.unit(file.centre());
        Ref<Unit> parent = centre.parent();
        return parent == null ? centre : people.unit(parent.id());
    }

    private Map<String, Object> values(OpenFile file, Map<String, ?> more) {
        AidApplication row = file.row();
        Map<String, Object> values = new HashMap<>();
        values.put("applicantName", row.applicantName().value());
        values.put("applicationNumber", row.number().value());
        values.put("filedOn", row.receivedAt().atZone(AidFiles.CHINA).toLocalDate());
        values.put("matter", row.matter());
        values.put("form", row.form());
        values.put("centreName", people.unit(file.centre()).fullName());
        values.put("bureauName", bureau(file).fullName());
        values.put("today", file.today());
        values.put("caseNumber", number(file.aidCase().orElse(null)));
        values.put("facts", row.facts() == null ? "" : row.facts());
        put(values, "organName", row.organName());
        put(
                values,
                "opponentName",
                row.opponentName() == null ? null : row.opponentName().value());
        values.putAll(lawyer(file));
        values.putAll(more);
        return values;
    }

    /** Who has the case in hand, where somebody has. */
    private Map<String, Object> lawyer(OpenFile file) {
        Ref<Practitioner> lawyer =
                file.aidCase().map(found -> found.row().lawyer()).orElse(null);
        if (lawyer == null) {
            return Map.of();
        }
        Practitioners.Candidate who = practitioners.get(lawyer);
        return Map.of(
                "lawyerName",
                who.person().name().value(),
                "institutionName",
                who.institution().name(),
                "licenceNumber",
                who.person().licenceNumber());
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static String number(@Nullable Stored<AidCase> found) {
        return found == null ? "" : found.row().number().value();
    }
}
