package xiezhi.application.enforcement.community.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.kernel.record.Ref;

/** 社区矫正文书: what every letter needs is read off the supervisee's file, an act adds the rest. The county signs. */
@Component
public class CommunityLetters {
    private final Documents documents;
    private final Counties counties;

    CommunityLetters(Documents documents, Counties counties) {
        this.documents = documents;
        this.counties = counties;
    }

    /** Makes, numbers and seals a letter of the county on the supervisee's own file. */
    public IssuedDocument issue(String template, Supervisee who, LocalDate today, Map<String, ?> more) {
        return issue(template, who.id(), who, who.county().id(), today, more);
    }

    /** The same on another file that belongs to the supervisee, by the unit that decided. */
    public IssuedDocument issue(
            String template, Ref<?> file, Supervisee who, UUID by, LocalDate today, Map<String, ?> more) {
        return documents.issue("community/" + template, file, by, values(who, today, more));
    }

    /** A letter that is about no supervisee yet. */
    public IssuedDocument issuePlain(String template, Ref<?> file, UUID county, Map<String, ?> values) {
        return documents.issue("community/" + template, file, county, values);
    }

    private Map<String, Object> values(Supervisee who, LocalDate today, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", who.name().value());
        values.put("correctionNumber", who.number().value());
        values.put("category", who.category().label());
        values.put("decidingOrgan", who.decidingOrgan());
        values.put("caseNumber", who.caseNumber());
        values.put("starts", who.starts());
        values.put("ends", who.ends());
        values.put("today", today);
        values.put("countyName", counties.nameOf(who.county().id()));
        values.put("officeName", counties.nameOf(who.keeper().id()));
        put(values, "charge", who.charge());
        put(values, "supervisionClass", who.supervisionClass() == null ? null : who.supervisionClass().label());
        more.forEach((name, value) -> put(values, name, value));
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
