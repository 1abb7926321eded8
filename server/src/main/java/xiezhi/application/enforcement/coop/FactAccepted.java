package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 来文已采纳: what a message of any type says has been taken for a fact by a person. Types that open a file have an event of their own, too.
 *
 * @param said the body, of the record that the type names
 */
public record FactAccepted(
        Ref<Proposal> proposal,
        MessageType type,
        Ref<Person> person,
        UUID unit,
        String from,
        String bizNo,
        Record said) {}
