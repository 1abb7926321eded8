package xiezhi.application.enforcement.resettlement.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.Verdict;
import xiezhi.application.enforcement.resettlement.plan.Pickup;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 帮教档案库: what the acts of the room ask: who receives, what the rule says of the gate, the letter, the word to an office. */
@Component
public class HelpFiles {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final Records records;
    private final Documents documents;
    private final LifeLine lifeLine;
    private final People people;
    private final Messages messages;
    private final Clock clock;

    HelpFiles(
            Records records,
            Documents documents,
            LifeLine lifeLine,
            People people,
            Messages messages,
            Clock clock) {
        this.records = records;
        this.documents = documents;
        this.lifeLine = lifeLine;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }

    /** The county body that helps at the division, or the root where none is known. */
    UUID county(DivisionCode home) {
        return people.unitFor(home.value(), UnitType.COUNTY_BUREAU)
                .or(people::root)
                .map(unit -> unit.id().id())
                .orElseThrow(() -> new IllegalStateException("the tree of units has no root"));
    }

    /** The rows of that kind that belong to the file, oldest first. */
    public <P extends Record> List<Stored<P>> parts(Class<P> of, Ref<HelpCase> help) {
        return Acting.as(
                Actor.system("帮教档案"),
                () -> records.page(Query.of(of).where("help", help).limit(1000)).items().reversed());
    }

    /** How the person is met at the gate, as far as the file knows. */
    public static Ruling<Pickup.Answer> pickup(HelpCase help, boolean missed) {
        return Pickup.ask(new Pickup.Question(
                help.key(),
                help.minor(),
                help.familyCollects(),
                help.verdict() == Verdict.REFUSED_BY_FAMILY,
                help.verdict() == Verdict.LOCATED,
                help.sameDay(),
                false,
                missed));
    }

    /** The file with the answer of the rule on how the person is met. */
    static HelpCase met(HelpCase help) {
        Pickup.Answer answer = pickup(help, false).value();
        return help.change().pickup(answer.kind()).collector(answer.collector()).make();
    }

    IssuedDocument letter(String template, OpenFile<HelpCase> file, Map<String, ?> more) {
        HelpCase help = file.row();
        Map<String, Object> values = new HashMap<>();
        values.put("name", help.name().value());
        values.put("caseNumber", help.number());
        values.put("releaseOn", help.released() == null ? help.releaseOn() : help.released());
        values.put("source", help.source());
        values.put("today", file.today());
        values.putAll(more);
        return documents.issue("resettlement/" + template, file.ref(), file.unit(), values);
    }

    /** Tells those who hold the duty at the unit; the message names the file and nobody. */
    void tell(UUID unit, String duty, HelpCase help, String text) {
        people.holders(duty, unit)
                .forEach(person ->
                        messages.tell(person, help.number(), text, "/console/cases/resettlement.case/" + help.id()));
    }

    void line(OpenFile<HelpCase> file, HelpCase help, String event, LocalDate on, String title, List<Reason> basis) {
        lifeLine.tell(new LifeLine.Entry(
                help.person(),
                help.episode(),
                "resettlement." + event,
                on,
                title,
                people.unit(file.unit()).fullName(),
                basis,
                List.of(),
                Sensitivity.L3));
    }

    /** Gives the file into the hands of the unit, whoever did the act that sends it there. */
    void place(OpenFile<HelpCase> file, UUID unit) {
        Acting.run(Actor.system("帮教档案"), () -> records.place(HelpCase.class, file.ref(), Placement.in(unit)));
    }

    String unitName(UUID unit) {
        return people.unit(unit).fullName();
    }
}
