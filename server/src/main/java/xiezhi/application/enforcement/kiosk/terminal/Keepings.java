package xiezhi.application.enforcement.kiosk.terminal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.KioskDevice;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.record.Ref;

/** 在册人员: who is kept by the unit of a terminal. A person who was moved to another ward is served there and no longer here. */
@Component
public class Keepings {
    private final List<Keeping> all;
    private final People people;

    Keepings(List<Keeping> all, People people) {
        this.all = List.copyOf(all);
        this.people = people;
    }

    /** The person, wherever he is kept now. */
    public Optional<Subject> of(Ref<Person> person) {
        return all.stream().flatMap(each -> each.of(person).stream()).findFirst();
    }

    Optional<Subject> byNumber(String number) {
        return all.stream()
                .flatMap(each -> each.byNumber(number.strip()).stream())
                .findFirst();
    }

    Optional<Subject> byNumber(String number, KioskDevice device) {
        return all.stream()
                .flatMap(each -> each.byNumber(number.strip()).stream())
                .filter(found -> served(found, device))
                .findFirst();
    }

    Optional<Subject> of(Ref<Person> person, KioskDevice device) {
        return all.stream()
                .flatMap(each -> each.of(person).stream())
                .filter(found -> served(found, device))
                .findFirst();
    }

    private boolean served(Subject found, KioskDevice device) {
        UUID keeper = device.keeper().id();
        return found.unit().equals(keeper) || people.subtree(keeper).contains(found.unit());
    }
}
