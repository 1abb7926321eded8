package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.Recall;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 收监、撤销或者逮捕决定已采纳.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record RecallDecided(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, Recall said) {}
