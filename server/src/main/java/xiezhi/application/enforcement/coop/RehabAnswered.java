package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.RehabAnswer;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 戒毒意见答复已采纳: police have answered an opinion of the rehabilitation centre.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record RehabAnswered(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, RehabAnswer said) {}
