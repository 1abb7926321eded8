package xiezhi.application.enforcement.kiosk.terminal;

import java.util.UUID;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 本人: who stands before the terminal, and under what measure.
 *
 * @param file the file of that measure: custody, rehabilitation or corrections
 * @param unit the ward, brigade or justice office that keeps him
 * @param facility the prison, centre or county body above it
 */
public record Subject(
        Ref<Person> person, EpisodeKind kind, UUID file, String number, String name, UUID unit, UUID facility) {
    @Override
    public String toString() {
        return "subject " + person;
    }
}
