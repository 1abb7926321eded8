package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.TermRuling;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 减刑假释裁定已采纳: a court has ruled on the term.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record RulingReceived(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, TermRuling said) {}
