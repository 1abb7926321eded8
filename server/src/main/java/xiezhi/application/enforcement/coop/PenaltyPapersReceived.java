package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.PenaltyPapers;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 刑罚执行文书已采纳: a court's judgment that has taken effect, accepted by a person; prison or county opens its file from it.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record PenaltyPapersReceived(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, PenaltyPapers said) {}
