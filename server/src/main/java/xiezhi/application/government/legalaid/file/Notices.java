package xiezhi.application.government.legalaid.file;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.messages.Messages;

/** 告知: tells the citizen and the people of the centre what happened. A guardian who is complained of is never written to. */
@Component
public class Notices {
    private final Messages messages;
    private final People people;

    Notices(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    /** Tells the citizen; about violence at home only that there is something to read. */
    public void citizen(OpenFile file, String title, String text) {
        boolean quiet =
                file.row().matter() == AidMatter.DOMESTIC_VIOLENCE || file.row().guardianUnaware();
        file.citizen()
                .ifPresent(person -> messages.tell(
                        person, quiet ? "您的办件有新进展" : title, quiet ? "请登录后在“我的办件”中查看" : text, "/matters/" + file.ref()));
    }

    /** Tells one person of the staff or the lawyer. */
    public void person(UUID person, OpenFile file, String title, String text) {
        messages.tell(person, title, text, "/legal-aid/files/" + file.ref());
    }

    /** Tells everybody who holds the duty at the unit. */
    public void holders(String duty, UUID unit, OpenFile file, String title, String text) {
        List<UUID> holders = people.holders(duty, unit);
        holders.forEach(person -> person(person, file, title, text));
    }
}
