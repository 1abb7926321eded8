package xiezhi.application.enforcement.kiosk.terminal;

import java.util.Optional;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/** 在册: one business that keeps people, asked whether somebody is among them now. */
public interface Keeping {

    /** Who has that number and is kept now. */
    Optional<Subject> byNumber(String number);

    /** The person, while he is kept now. */
    Optional<Subject> of(Ref<Person> person);
}
