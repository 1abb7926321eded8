package xiezhi.application.enforcement.community.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.OrganNotice;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 告知和通报: tells officers by message, other organs by a row that the procuratorate can read, and the person's line of life. */
@Component
public class Telling {
    private final Messages messages;
    private final People people;
    private final Records records;
    private final LifeLine line;
    private final Counties counties;

    Telling(Messages messages, People people, Records records, LifeLine line, Counties counties) {
        this.messages = messages;
        this.people = people;
        this.records = records;
        this.line = line;
        this.counties = counties;
    }

    /** Everybody who holds the duty at the unit, or at the county above it. */
    public void holders(String duty, Supervisee who, String title, String text) {
        List<UUID> at = people.holders(duty, who.keeper().id());
        List<UUID> told = at.isEmpty() ? people.holders(duty, who.county().id()) : at;
        told.forEach(person -> messages.tell(person, title, text, link(who.id())));
    }

    /** Everybody who holds the duty at that very unit. */
    public void holdersAt(String duty, UUID unit, String title, String text, String link) {
        people.holders(duty, unit).forEach(person -> messages.tell(person, title, text, link));
    }

    /** The supervisee himself, when he has an account. */
    public void person(Placement at, String title, String text) {
        UUID owner = at.owner();
        if (owner != null) {
            messages.tell(owner, title, text, "/community");
        }
    }

    /** 通报: another organ is told. */
    public void organ(
            Supervisee who,
            Placement at,
            OrganKind organ,
            LocalDate today,
            String matter,
            @Nullable IssuedDocument letter) {
        String document =
                letter == null ? null : letter.number() == null ? letter.name() : letter.name() + letter.number();
        records.add(new OrganNotice(Ref.next(), who.id(), organ, today, matter, document), at);
    }

    /** 生命线: one more entry of the person's life, with its basis. */
    public void line(
            Supervisee who, String event, LocalDate occurred, String title, String basis, List<String> papers) {
        line(who, event, occurred, title, List.of(new Reason(basis, title)), papers);
    }

    /** The same with every reason that a rule gave. */
    public void line(
            Supervisee who, String event, LocalDate occurred, String title, List<Reason> basis, List<String> papers) {
        line.tell(new LifeLine.Entry(
                who.person(),
                who.episode(),
                event,
                occurred,
                title,
                counties.nameOf(who.county().id()),
                basis,
                papers,
                who.minor() ? Sensitivity.L5 : Sensitivity.L3));
    }

    public static String link(Ref<Supervisee> who) {
        return "/community/people/" + who;
    }
}
