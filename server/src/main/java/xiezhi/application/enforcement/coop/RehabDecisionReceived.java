package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.RehabDecision;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 强制隔离戒毒决定已采纳: police have decided compulsory rehabilitation.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record RehabDecisionReceived(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, RehabDecision said) {}
